import { listOf, type Principals, type Statement } from "../statement";

/** The AWS principals that a statement names, `*` included. */
export function awsPrincipals(statement: Statement): readonly string[] {
  return named(statement.Principal, "AWS");
}

/** The service principals that a statement names. */
export function servicePrincipals(statement: Statement): readonly string[] {
  return typeof statement.Principal === "object" ? named(statement.Principal, "Service") : [];
}

/** The federated principals that a statement names. */
export function federatedPrincipals(statement: Statement): readonly string[] {
  return typeof statement.Principal === "object" ? named(statement.Principal, "Federated") : [];
}

/** Whether a statement names everyone. */
export function namesEveryone(statement: Statement): boolean {
  return awsPrincipals(statement).includes("*");
}

/** The account of a principal, written as an ARN or as the bare number. */
export function accountOfPrincipal(principal: string): string | undefined {
  return /^\d{12}$/.test(principal) ? principal : /^arn:[^:]*:(?:iam|sts)::(\d{12}):/.exec(principal)?.[1];
}

/** Whether a principal is a whole account. */
export function isAccount(principal: string): boolean {
  return /^(\d{12}|arn:[^:]*:iam::\d{12}:root)$/.test(principal);
}

/** Keys in lower case that every request of a role, user or root user contains, with their values. */
export function callerFacts(principalArn: string): { readonly [key: string]: readonly (string | undefined)[] } {
  const account = [accountOfPrincipal(principalArn)];
  return { "aws:principalarn": [principalArn], "aws:principalaccount": account, "kms:calleraccount": account };
}

function named(principal: "*" | Principals | undefined, type: string): readonly string[] {
  return principal === "*" ? ["*"] : listOf(principal?.[type]);
}
