import { findRequests, type Found, type Holders, type Question } from "../../policy/compare";

/** Looks for what whoever may have some policies gains; of somebody whose ARN is not wholly read what it gains whatever it is. */
export function foundForHolders(
  { isOne, callers }: Partial<Holders> & Pick<Holders, "callers">,
  question: Question,
  forward: boolean,
): Found {
  // what may be lost is told as lost
  if (isOne !== true || callers.length === 1 || !forward) return findRequests({ ...question, callers });
  const found = callers.map((actor) => findRequests({ ...question, callers: [actor] }));
  const home = callers[0]!.info.accountId;
  return foundByAll(
    found,
    found.filter((_, i) => callers[i]!.info.accountId === home),
  );
}

// what is gained by whoever it may be in the account is gained for certain; in which others it is as well is not read
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

/** Why nothing is certain where it hangs on the ARN of who has the policies. */
export const ARN_UNREAD = "it depends on the ARN of who has it, of which only the name is read";
