import type { Failure } from "../../answer";
import { some } from "../../text";
import { byCause, type Cause } from "../../unread";
import { callWords, type Check, type Hit } from "../check";
import { failuresBesideMissing } from "./missing";

export const awsUnreadable: Check = {
  id: "AWS_UNREADABLE",
  severity: "unknown",
  what: "A part of the account could not be read.",
  why: "Its state is unknown, so doctor cannot tell whether an export ends in a 403.",
  fix: "Grant the operator the minimal policy that doctor prints with --print-policy.",
  find: ({ aws }) => {
    if (aws === undefined) return [];
    const real = failuresBesideMissing(aws).filter(({ kind }) => kind !== "extra");
    return byCause(real, ({ call, code, status }) => (status === 403 ? `${code}` : call)).map(hitOf);
  },
};

function hitOf(all: Cause): Hit {
  const [first] = all;
  const names = (of: (failure: Failure) => string | undefined) => [...new Set(all.flatMap((one) => of(one) ?? []))];
  const calls = names(({ call }) => call);
  const needs = names((one) => one.needs);
  const more = calls.length > 1 ? `; also not read: ${some(calls.slice(1), 20)}` : "";
  const hit = { where: some(calls, 20), what: `Not read: ${callWords(first)}${more}` };
  if (needs.length === 0 || first.kind !== undefined) return hit;
  const takes = needs.length === 1 ? "The call requires" : "The calls require";
  return { ...hit, fix: `${takes} ${some(needs, 20)}: grant it to the operator (--print-policy).` };
}
