import { valueOf } from "../../answer";
import type { Check } from "../check";

export const roleMissing: Check = {
  id: "ROLE_MISSING",
  severity: "error",
  what: "The role that Genesys Cloud assumes does not exist, or has another path.",
  why: "Genesys Cloud cannot assume it, so every upload ends in access denied.",
  fix: "Deploy the stack. A role with another path has another ARN, and policies name the ARN.",
  find: ({ aws, expected }) => {
    const role = valueOf(aws?.role);
    const wanted = expected.aws?.roleArn;
    if (wanted === undefined || role === undefined || role?.arn === wanted) return [];
    const what =
      role === null ? `There is no role ${wanted}.` : `The role is ${role.arn}; the stack expects ${wanted}.`;
    return [{ where: "iam:GetRole", what }];
  },
};
