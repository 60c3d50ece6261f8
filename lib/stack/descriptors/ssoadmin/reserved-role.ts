import type { Place } from "../../model";
import type { Subject } from "../../setting";

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
