import { listOf, type Statement } from "./policy-parts";

// condition keys that limit "everyone" to certain principals
const NARROWING = new Set([
  "aws:principalarn",
  "aws:principalaccount",
  "aws:principalorgid",
  "aws:sourceaccount",
  "aws:sourcearn",
  "kms:calleraccount",
]);

/** Whether a statement names principals outside the account, or everyone. AWS services do not count as external. */
export function isExternal(statement: Statement, account: string): boolean {
  if (statement.NotPrincipal !== undefined) return true;
  if (statement.Principal === undefined) return false;
  const principals = statement.Principal === "*" ? ["*"] : Object.entries(statement.Principal).flatMap(outside);
  return principals.some((one) => (one === "*" ? !isNarrowed(statement, account) : accountOf(one) !== account));
}

function outside([type, values]: readonly [string, string | readonly string[]]): readonly string[] {
  return type === "Service" ? [] : listOf(values);
}

/** Account of an ARN, or the account id itself; undefined for other strings. */
export function accountOf(principal: string): string | undefined {
  return /^\d{12}$/.test(principal) ? principal : principal.split(":")[4];
}

function isNarrowed({ Condition }: Statement, account: string): boolean {
  return Object.entries(Condition ?? {}).some(
    ([operator, keys]) =>
      /^(StringEquals|StringLike|ArnEquals|ArnLike)$/i.test(operator) &&
      Object.entries(keys).some(([key, values]) => {
        if (!NARROWING.has(key.toLowerCase())) return false;
        return (
          key.toLowerCase() === "aws:principalorgid" ||
          listOf(values).every((one) => accountOf(String(one)) === account)
        );
      }),
  );
}
