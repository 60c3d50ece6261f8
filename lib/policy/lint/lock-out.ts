import { listOf, type Statement } from "../statement";
import { coversAction, coversResource } from "./actions";
import { conditionsHold, type Facts } from "./outcome";
import { accountOfPrincipal, awsPrincipals, callerFacts, isAccount, namesEveryone } from "./principals";
import { conditionsOf } from "./shape";

/** An action that somebody may be locked out of. */
export interface Deed {
  readonly action: string;
  /** @default any that the statements are about */
  readonly resource?: string;
  /** Further facts of the request. */
  readonly facts?: { readonly [key: string]: readonly (string | undefined)[] };
}

/** A principal that no statement names. */
export const SOMEBODY = "arn:aws:iam::000000000000:role/somebody-else";

/** Principals that represent everybody: one that no statement names, and one for each exempt role, user or account. */
export function peopleIn(statements: readonly Statement[]): readonly string[] {
  const named = statements.flatMap((statement) => [
    ...awsPrincipals(statement).filter((principal) => principal !== "*"),
    ...conditionsOf(statement).flatMap(({ name, values }) =>
      ["aws:principalarn", "aws:principalaccount", "kms:calleraccount"].includes(name) ? values : [],
    ),
  ]);
  return [SOMEBODY, ...new Set(named.map(personOf))];
}

/** A role, user or root user for a text: an ARN, a pattern, or an account id. */
export function personOf(text: string): string {
  return /^\d{12}$/.test(text) ? `arn:aws:iam::${text}:root` : text.replace(/[*?]/g, "x");
}

/** Statements that certainly deny somebody the action, whatever the rest of the request. */
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

/** Whether a statement may allow somebody the action by naming them or their account. */
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

// an account includes all of its principals, also the root user
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
