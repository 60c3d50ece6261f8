import type { Statement } from "../statement";
import { unavailableKeys } from "./absent-keys";
import { coversAction, coversResource } from "./actions";
import { conditionsHold } from "./outcome";
import { accountOfPrincipal, awsPrincipals, callerFacts, isAccount } from "./principals";

/** Somebody of an account, and what they try. */
interface Attempted {
  /** IAM ARN of a role or user, without wildcards. */
  readonly principalArn: string;
  readonly action: string;
  readonly resource: string;
  /** Condition keys in lower case that the request surely carries, with their values. */
  readonly keys?: { readonly [key: string]: string };
}

/**
 * Whether a statement of a resource policy denies something whatever else is in the request: a Deny that depends on an
 * address, on MFA or on an organization may spare the caller, and is not meant.
 */
export function surelyDenies(statement: Statement, { principalArn, action, resource, keys }: Attempted): boolean {
  if (statement.Effect !== "Deny" || !names(statement, principalArn)) return false;
  if (!coversAction(statement, action) || !coversResource(statement, resource)) return false;
  const facts = new Map<string, readonly (string | undefined)[]>();
  for (const key of unavailableKeys({ kind: "bucket" }).keys()) facts.set(key, [undefined]);
  for (const [key, values] of Object.entries(callerFacts(principalArn))) facts.set(key, values);
  facts.set("aws:principalisawsservice", ["false"]);
  facts.set("aws:securetransport", ["true"]);
  for (const [key, value] of Object.entries(keys ?? {})) facts.set(key, [value]);
  return conditionsHold(statement, facts) === "yes";
}

// to be spared by NotPrincipal a role's session would have to be named as well, and it has no fixed name
function names(statement: Statement, arn: string): boolean {
  if (statement.NotPrincipal !== undefined) return true;
  return awsPrincipals(statement).some(
    (one) => one === "*" || one === arn || (isAccount(one) && accountOfPrincipal(one) === accountOfPrincipal(arn)),
  );
}
