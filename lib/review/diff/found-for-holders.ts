import { findRequests, type Found, type Holders, type Question } from "../../policy/compare";

/**
 * Searches what the possible holders of policies gain. If only the name of a holder is read, that is what it gains with
 * every possible ARN.
 */
export function foundForHolders(
  { isOne, callers }: Partial<Holders> & Pick<Holders, "callers">,
  question: Question,
  forward: boolean,
): Found {
  // a possible loss is reported as a loss
  if (isOne !== true || callers.length === 1 || !forward) return findRequests({ ...question, callers });
  const found = callers.map((actor) => findRequests({ ...question, callers: [actor] }));
  const home = callers[0]!.info.accountId;
  return foundByAll(
    found,
    found.filter((_, i) => callers[i]!.info.accountId === home),
  );
}

// gained for certain if every possible holder in the account gains it; its other accounts are not read
function foundByAll(found: readonly Found[], inAccount: readonly Found[]): Found {
  const isCertain = (action: string) => inAccount.every(({ actions }) => actions.includes(action));
  const certain = inAccount[0]!.each.flatMap(({ actions, hit }) => {
    const left = actions.filter(isCertain);
    return left.length === 0 ? [] : [{ hit, actions: left }];
  });
  const hit = certain[0]?.hit;
  const open = found.some(({ actions }) => !actions.every(isCertain)) ? ARN_UNREAD : undefined;
  const undecidedBecause = open ?? found.find((one) => one.undecidedBecause !== undefined)?.undecidedBecause;
  return {
    actions: certain.flatMap(({ actions }) => actions),
    possible: [...new Set(found.flatMap(({ possible }) => possible))],
    ...(hit && { hit }),
    each: certain,
    ...(undecidedBecause !== undefined && { undecidedBecause }),
  };
}

export const ARN_UNREAD = "it depends on the ARN of who has it, of which only the name is read";
