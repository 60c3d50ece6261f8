import { flagOf, textOrNull, textsOf, unique } from "../../attributes";
import { digest } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import { control, settingsOf } from "../../setting";
import { DESCRIPTION } from "../inert";
import { labelled } from "../named";
import { DIVISION, nameOf, titled } from "./names";
import { rolesAlone } from "./roles";

const OF_GROUP = { coming: "nothing", going: "narrower", bounds: "whenSet" } as const;
const MEMBERS = control("groupMembers", "Members", "adds", "access", OF_GROUP);
// owners may change the members
const OWNERS = control("groupOwners", "Owners", "adds", "access", OF_GROUP);
const ROLES = control("groupRoles", "Members have its roles", "less", "access", {
  going: "nothing",
  bounds: "whenSet",
});
const SEEN = control("groupVisibility", "Who sees its members", ["owners", "members", "public"], "setting", {
  going: "nothing",
  bounds: "whenSet",
});
const TYPE = control("groupType", "Kind of group", "either", "setting", { going: "nothing", bounds: "never" });

/** A group: its members have its roles. */
export const group: Descriptor = {
  type: "genesyscloud_group",
  settings: (block, stack) => {
    const { member_ids, owner_ids, roles_enabled, visibility, type } = block.attributes;
    const all = (ids: unknown) => unique(textsOf(ids));
    const own = settingsOf(titled("group", block), block.address, [
      labelled(nameOf(block)),
      [MEMBERS, all(member_ids)],
      [OWNERS, all(owner_ids)],
      [ROLES, flagOf(roles_enabled, true)],
      [SEEN, textOrNull(visibility) ?? "public"],
      [TYPE, textOrNull(type) ?? "official"],
    ]);
    return [...own, ...rolesAlone("group", block, stack)];
  },
  comes: "a group has no permissions by itself; its roles have their own rows",
  anew: "the new one does not have its members, nor roles granted outside the stack",
  reads: ["name", "member_ids", "owner_ids", "roles_enabled", "visibility", "type"],
  inert: { ...DESCRIPTION, addresses: "telephone numbers", calls_enabled: "whether it can be called" },
};

const SIGNS_IN = control("userEmail", "Signs in as", "either", "access", { coming: "acts", going: "narrower" });
// an inactive user keeps the roles and cannot use them
const STATE = control("userState", "State", ["deleted", "inactive", "active"], "access", { going: "nothing" });
const PASSWORD = control("userPassword", "Password in Terraform state", "either", "access", { bounds: "whenSet" });

/** A user. Permissions are in the roles of the user and of the user's groups. */
export const user: Descriptor = {
  type: "genesyscloud_user",
  settings: (block, stack) => {
    const { email, state, division_id, password } = block.attributes;
    const own = settingsOf(titled("user", block), block.address, [
      labelled(nameOf(block)),
      [SIGNS_IN, textOrNull(email)],
      [STATE, textOrNull(state) ?? "active"],
      [DIVISION, textOrNull(division_id)],
      // compared by digest, never shown
      [PASSWORD, textOrNull(password) === null ? null : digest(password)],
    ]);
    return [...own, ...rolesAlone("user", block, stack)];
  },
  anew: "roles, groups and queues outside the stack refer to the old one",
  reads: ["name", "email", "state", "division_id", "password"],
  inert: {
    department: "display text",
    title: "display text",
    certifications: "display text",
    profile_skills: "display text",
  },
};
