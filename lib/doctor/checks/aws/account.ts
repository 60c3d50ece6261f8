import { failureOf, valueOf } from "../../answer";
import { isRefusal } from "../../unread";
import { callWords, type Check } from "../check";

export const awsIdentity: Check = {
  id: "AWS_IDENTITY",
  hidesRest: true,
  severity: "error",
  what: "AWS refuses the identity.",
  why: "The account cannot be checked.",
  fix: "Sign in to AWS, for example with AWS_PROFILE; doctor uses the default chain of the official SDK.",
  find: ({ aws }) => {
    const failure = failureOf(aws?.accountId);
    return failure !== undefined && isRefusal(failure) ? [{ where: failure.call, what: callWords(failure) }] : [];
  },
};

export const awsAccount: Check = {
  id: "AWS_ACCOUNT_MISMATCH",
  hidesRest: true,
  severity: "error",
  what: "The AWS credentials belong to another account than the stack.",
  why: "A role and a bucket with the same names may exist in that account, so doctor would check resources that exports do not use.",
  fix: "Use credentials of the stack's account.",
  find: ({ aws, expected }) => {
    const live = valueOf(aws?.accountId);
    const wanted = expected.aws?.accountId;
    if (live === undefined || wanted === undefined || live === wanted) return [];
    return [{ where: "sts:GetCallerIdentity", what: `The account is ${live}; the stack is for ${wanted}.` }];
  },
};
