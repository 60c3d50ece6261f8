import type { Failure } from "../../answer";
import { byCause, failuresIn, type Cause } from "../../unread";
import { without } from "../../shape";
import { callWords, type Check, type Hit } from "../check";

export const genesysUnreadable: Check = {
  id: "GENESYS_UNREADABLE",
  severity: "unknown",
  what: "A part of the organization could not be read.",
  why: "Its state is unknown, so doctor cannot tell whether an export ends in a 403.",
  fix: "Contact support with the correlation id.",
  find: ({ genesys }) =>
    genesys === undefined ? [] : byCause(failuresIn(without(genesys, "token")), causeOf).map(hitOf),
};

// a missing permission would otherwise be reported for every conversation
function causeOf({ call, needs, status }: Failure): string {
  return needs !== undefined && status === 403 ? needs : call;
}

function hitOf([first, ...rest]: Cause): Hit {
  const more = rest.length === 0 ? "" : `; ${rest.length} more ${rest.length === 1 ? "call" : "calls"} of this kind`;
  const hit = { where: first.call, what: `Not read: ${callWords(first)}${more}` };
  if (first.needs === undefined || first.status !== 403) return hit;
  return { ...hit, fix: `The call requires ${first.needs}: grant it to the operator.` };
}
