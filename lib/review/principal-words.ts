import { GenesysRegion } from "../catalog";
import { listOf, type Principals, type Statement } from "./policy-parts";

const BY_ARN = "aws:PrincipalArn";

/** Who a statement is about: its principal, narrowed by the condition on the principal's ARN. */
export function principalWords(statement: Statement): string {
  const conditions = statement.Condition ?? {};
  const only = [...valuesOf(conditions["ArnEquals"]), ...valuesOf(conditions["ArnLike"])];
  const but = [...valuesOf(conditions["ArnNotLike"]), ...valuesOf(conditions["ArnNotEquals"])];
  const anybody =
    statement.Principal === undefined ? `all but ${named(statement.NotPrincipal)}` : named(statement.Principal);
  const principal = only.length > 0 ? only.map(shortArn).join(" or ") : anybody;
  return but.length > 0 ? `${principal} but ${but.map(shortArn).join(" and ")}` : principal;
}

const SAID = ["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"];

function valuesOf(keys: { readonly [key: string]: string | readonly string[] } | undefined): readonly string[] {
  return listOf(keys?.[BY_ARN]);
}

/** The conditions of a statement but the one that `principalWords` has said. */
export function withoutPrincipal(statement: Statement, holder: string | undefined): Statement["Condition"] {
  if (holder !== undefined || statement.Condition === undefined) return statement.Condition;
  return Object.fromEntries(
    Object.entries(statement.Condition).map(([operator, keys]) => [
      operator,
      SAID.includes(operator) ? Object.fromEntries(Object.entries(keys).filter(([key]) => key !== BY_ARN)) : keys,
    ]),
  );
}

function named(principal: "*" | Principals | undefined): string {
  if (principal === undefined || principal === "*") return "everyone";
  return Object.entries(principal)
    .flatMap(([type, values]) => listOf(values).map((value) => (type === "AWS" ? shortArn(value) : `${type} ${value}`)))
    .join(", ");
}

function isGenesys(account: string): boolean {
  return GenesysRegion.all.some(({ genesysAccountId }) => genesysAccountId === account);
}

/** `role legal-hold-export of 111122223333` reads better than the ARN, and says the same. */
function shortArn(arn: string): string {
  const root = /^arn:[\w-]+:iam::(\d{12}):root$/.exec(arn);
  if (root) return isGenesys(root[1]!) ? `Genesys Cloud (account ${root[1]})` : `account ${root[1]}`;
  const named = /^arn:[\w-]+:iam::(\d{12}):(role|user)\/(.+)$/.exec(arn);
  return named ? `${named[2]} ${named[3]} of ${named[1]}` : arn === "*" ? "everyone" : arn;
}
