import { textOf } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import type { Place } from "../../model";
import { control, settingsOf, type Found, type Subject } from "../../setting";
import { BOUNDARY } from "../iam/role";
import { DESCRIPTION, TAGS } from "../inert";
import { named, textOrSymbol } from "../named";

const SESSION = control("permissionSetSession", "Longest session", "less", "access", { unit: "min" });
// a duration in a form that the provider does not accept
const STRANGE = control("permissionSetDuration", "Longest session as written", "either", "access", { bounds: "never" });

/** A permission set: other types attach its policies and assign it. */
export const permissionSet: Descriptor = {
  type: "aws_ssoadmin_permission_set",
  settings: (block) => {
    const { address, attributes, place } = block;
    const name = textOrSymbol(block, "name");
    return [
      ...settingsOf({ kind: "permission set", name, by: "address", titled: true }, address, [
        named(name),
        ...session(textOf(attributes["session_duration"]) ?? "PT1H"),
      ]),
      // until something is attached to it
      ...settingsOf(boundedBy(reservedArn(place, name)), address, [[BOUNDARY, null]], "default"),
    ];
  },
  comes: "it grants nothing by itself; its policies and assignments have their own rows",
  ends: "its policies and assignments have their own rows",
  anew: "assignments outside the stack are lost",
  reads: ["name", "session_duration"],
  inert: {
    ...TAGS,
    ...DESCRIPTION,
    instance_arn: "the Identity Center instance; an organization has one (documented)",
    relay_state: "the first page in the console",
  },
};

// ISO 8601, as the provider accepts it: PT1H, PT90M
function session(duration: string): readonly Found[] {
  const [, hours, rest] = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration) ?? [];
  const minutes = Number(hours ?? 0) * 60 + Number(rest ?? 0);
  return [
    [SESSION, minutes],
    [STRANGE, minutes > 0 ? null : duration],
  ];
}

/**
 * The role that a permission set creates in each assigned account (documented: `AWSReservedSSO_<name>_<16 digits>`).
 * @param name of the set
 */
export function reservedArn({ partition, account }: Place, name: string): string {
  return `arn:${partition}:iam::${account}:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_${name}`;
}

/** Whose boundary it is that a permission set has. */
export function boundedBy(role: string): Subject {
  return { kind: "permission set", name: role, by: "name" };
}
