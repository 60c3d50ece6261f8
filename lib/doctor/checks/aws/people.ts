import { valueOf } from "../../answer";
import type { Check, Seen } from "../check";

function gone({ aws }: Seen): readonly string[] {
  return (aws?.people ?? []).filter(({ exists }) => valueOf(exists) === false).map(({ arn }) => arn);
}

export const personMissing: Check = {
  id: "PERSON_MISSING",
  severity: "error",
  what: "A custodian, administrator or reader whom the policies name does not exist.",
  why: "Policies name them by ARN: whoever makes a role or user of that name is one. Without any custodian nobody lifts a hold.",
  fix: "Make the role or user again, or name another one in the props and deploy.",
  find: (seen) => {
    const missing = gone(seen);
    return (seen.expected.aws?.people ?? [])
      .filter(({ arn }) => missing.includes(arn))
      .map(({ arn, as }) => ({
        where: arn.includes(":user/") ? "iam:GetUser" : "iam:GetRole",
        what: `${arn} (${as.join(" and ")}) does not exist.`,
      }));
  },
};

export const custodianAlone: Check = {
  id: "CUSTODIAN_ALONE",
  severity: "warning",
  what: "One custodian is left of several, or the only one is a user of IAM.",
  why: "Once that one is gone or locked out nobody can lift a hold or release evidence, and a mistake has no second pair of eyes.",
  fix: "Name a second custodian, or a role that several people may assume.",
  find: (seen) => {
    const custodians = (seen.expected.aws?.people ?? []).filter(({ as }) => as.includes("custodian"));
    const missing = gone(seen);
    const [only, ...others] = custodians.filter(({ arn }) => !missing.includes(arn));
    if (seen.aws === undefined || only === undefined || others.length > 0) return [];
    if (custodians.length === 1 && !only.arn.includes(":user/")) return [];
    return [{ where: "bucket policy", what: `${only.arn} alone.` }];
  },
};
