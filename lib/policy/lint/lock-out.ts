import { listOf, type Statement } from "../statement";
import { coversAction, coversResource } from "./actions";
import { conditionsHold, type Facts } from "./outcome";
import { accountOfPrincipal, awsPrincipals, callerFacts, isAccount, namesEveryone } from "./principals";
import { conditionsOf } from "./shape";

/** What somebody is about to do. */
export interface Deed {
  readonly action: string;
  /** @default any that the statements are about */
  readonly resource?: string;
  /** Further facts of the request. */
  readonly facts?: { readonly [key: string]: readonly (string | undefined)[] };
}

/** Somebody of whom no statement speaks. */
export const SOMEBODY = "arn:aws:iam::000000000000:role/somebody-else";

/**
 * People by whom to ask whether everybody is meant: one of whom no statement speaks, and one for each exemption of a
 * role, user or account in the statements.
 */
export function peopleIn(statements: readonly Statement[]): readonly string[] {
  const named = statements.flatMap((statement) => [
    ...awsPrincipals(statement).filter((principal) => principal !== "*"),
    ...conditionsOf(statement).flatMap(({ name, values }) =>
      ["aws:principalarn", "aws:principalaccount", "kms:calleraccount"].includes(name) ? values : [],
    ),
  ]);
  return [SOMEBODY, ...new Set(named.map(personOf))];
}

/** A role, user or root by a text that stands for it: an ARN, a pattern of one, or the number of an account. */
export function personOf(text: string): string {
  return /^\d{12}$/.test(text) ? `arn:aws:iam::${text}:root` : text.replace(/[*?]/g, "x");
}

/** Statements that surely deny somebody a deed, whatever else the request holds. */
export function denials(statements: readonly Statement[], person: string, deed: Deed): readonly Statement[] {
  const facts = factsOf(person, deed);
  return statements.filter(
    (statement) =>
      statement.Effect === "Deny" &&
      takesInPerson(statement, person) &&
      coversAction(statement, deed.action) &&
      covers(statement, deed.resource) &&
      conditionsHold(statement, facts) === "yes",
  );
}

/** Whether some statement may allow somebody a deed by naming them or their account. */
export function mayBeAllowed(statements: readonly Statement[], person: string, deed: Deed): boolean {
  const facts = factsOf(person, deed);
  const account = accountOfPrincipal(person);
  return statements.some(
    (statement) =>
      statement.Effect === "Allow" &&
      (statement.NotPrincipal !== undefined ||
        awsPrincipals(statement).some((p) => p === "*" || accountOfPrincipal(personOf(p)) === account)) &&
      coversAction(statement, deed.action) &&
      covers(statement, deed.resource) &&
      conditionsHold(statement, facts) !== "no",
  );
}

// an account stands for all who are in it, its root user included
function takesInPerson(statement: Statement, person: string): boolean {
  const account = accountOfPrincipal(person);
  return (
    namesEveryone(statement) ||
    awsPrincipals(statement).some((p) => p === person || (isAccount(p) && accountOfPrincipal(p) === account))
  );
}

function factsOf(person: string, { facts = {} }: Deed): Facts {
  const known = callerFacts(person);
  return {
    get: (key) => (Object.hasOwn(facts, key) ? facts[key] : Object.hasOwn(known, key) ? known[key] : undefined),
  };
}

function covers(statement: Statement, resource: string | undefined): boolean {
  if (resource !== undefined) return coversResource(statement, resource);
  // a statement on named resources only is about nothing else
  return statement.NotResource === undefined || listOf(statement.NotResource).every((arn) => !/^\*+$/.test(arn));
}
