import { failureOf, type Answer } from "../../answer";
import { callWords, type Check } from "../check";

export const awsUnreadable: Check = {
  id: "AWS_UNREADABLE",
  plane: "aws",
  severity: "unknown",
  what: "A part of the account could not be read.",
  why: "What is there is not known, so neither is whether an export ends in a 403.",
  fix: "Give the operator the minimal policy that doctor prints with --print-policy.",
  find: ({ aws }) => {
    if (aws === undefined) return [];
    // who is not let read the organization's policies is told so in a note
    const { bucket, role, identity, boundary, key, keyPolicy, aliasKeyArn } = aws;
    const answers: (Answer<unknown> | undefined)[] = [
      ...Object.values(bucket ?? {}),
      role,
      identity,
      boundary,
      key,
      keyPolicy,
      aliasKeyArn,
    ];
    const failures = answers.flatMap((answer) => failureOf(answer) ?? []);
    // what is missing is said by its own check
    const real = failures.filter(
      ({ code }) => !["NoSuchBucket", "NoSuchEntityException", "NotFoundException"].includes(code ?? ""),
    );
    const calls = new Map(real.map((failure) => [failure.call, failure]));
    return [...calls.values()].map((failure) => ({
      where: failure.call,
      what: callWords(failure),
      ...(failure.needs === undefined
        ? {}
        : { fix: `The call takes ${failure.needs}: grant it to the operator (--print-policy).` }),
    }));
  },
};
