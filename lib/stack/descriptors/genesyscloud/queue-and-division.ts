import { blocksOf, flagOf, textOrNull, textsOf, unique } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { control, settingsOf } from "../../setting";
import { DESCRIPTION } from "../inert";
import { labelled } from "../named";
import { DIVISION, nameOf, titled } from "./names";

const MEMBERS = control("queueMembers", "Takes conversations", "adds", "access", {
  coming: "nothing",
  going: "narrower",
  bounds: "whenSet",
});
const LEFT_OUT = control("queueNotRecorded", "Waiting callers are not recorded", "either", "protection", {
  bounds: "whenSet",
});

/** A queue: its conversations and recordings belong to its division. */
export const routingQueue: Descriptor = {
  type: "genesyscloud_routing_queue",
  settings: (block) => {
    const { division_id, members, groups, teams, skill_groups, suppress_in_queue_call_recording } = block.attributes;
    const users = blocksOf(members).map(({ user_id }) => `user ${String(user_id)}`);
    const of = (kind: string, ids: unknown) => textsOf(ids).map((id) => `${kind} ${id}`);
    return settingsOf(titled("queue", block), block.address, [
      labelled(nameOf(block)),
      [DIVISION, textOrNull(division_id)],
      [MEMBERS, unique([...users, ...of("group", groups), ...of("team", teams), ...of("skill group", skill_groups)])],
      // on by default (documented)
      [LEFT_OUT, flagOf(suppress_in_queue_call_recording, true)],
    ]);
  },
  comes: "it has no conversations yet; resources that route to it are read",
  anew: "flows, triggers and policies outside the stack refer to the old one",
  reads: [
    "name",
    "division_id",
    "members.user_id",
    "groups",
    "teams",
    "skill_groups",
    "suppress_in_queue_call_recording",
  ],
  inert: { ...DESCRIPTION, "members.ring_num": "the order in which members are called" },
};

const HOME = control("homeDivision", "Is the home division", "either", "access", { bounds: "never" });

/** A division: grants are limited to it, and to the objects in it. */
export const division: Descriptor = {
  type: "genesyscloud_auth_division",
  settings: (block) =>
    settingsOf(titled("division", block), block.address, [
      labelled(nameOf(block)),
      [HOME, flagOf(block.attributes["home"], false)],
    ]),
  comes: "it contains nothing yet; grants in it have their own rows",
  anew: "grants in it outside the stack are lost, and its objects move to another division",
  reads: ["name", "home"],
  inert: { ...DESCRIPTION },
};
