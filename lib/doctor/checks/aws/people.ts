import { valueOf } from "../../answer";
import type { Check, Seen } from "../check";

function gone({ aws }: Seen): readonly string[] {
  return (aws?.people ?? []).filter(({ exists }) => valueOf(exists) === false).map(({ arn }) => arn);
}

export const personMissing: Check = {
  id: "PERSON_MISSING",
  severity: "error",
  what: "A custodian, administrator or reader that the policies name does not exist.",
  why: "Policies name these principals by ARN, so anyone who creates a role or user with that name gains its rights. Without a custodian, no one can lift a hold.",
  fix: "Create the role or user again, or name another one in the props and deploy.",
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
  what: "Only one of several custodians exists, or the only custodian is an IAM user.",
  why: "If that custodian is deleted or locked out, no one can lift a hold or release evidence, and no second person can correct a mistake.",
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
