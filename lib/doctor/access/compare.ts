import { policyDocument, statementsOf, type PolicyDocument, type Principals, type Statement } from "../../policy";
import type { ExpectedPolicy } from "../expectation";
import { without } from "../shape";

/** A statement in which a live policy differs from the stack. */
export interface Difference {
  readonly kind: "missing" | "changed" | "added";
  /** Sid, or `#2` for the second statement if it has no Sid. */
  readonly statement: string;
}

/** Name of a statement in messages. */
export function nameOfStatement(statement: Statement | undefined, index: number): string {
  return statement?.Sid === undefined || statement.Sid === "" ? `#${index + 1}` : statement.Sid;
}

/** Compares two policies statement by statement, ignoring order, list notation and Sids. */
export function differences({ document }: ExpectedPolicy, live: PolicyDocument): readonly Difference[] {
  const wanted = statementsOf(document).map((statement, i) => ({
    name: nameOfStatement(statement, i),
    text: textOf(statement),
  }));
  const found = statementsOf(live).map((statement, i) => ({
    name: nameOfStatement(statement, i),
    text: textOf(statement),
  }));
  const missing = wanted.filter(({ text }) => found.every((other) => other.text !== text));
  const added = found.filter(({ text }) => wanted.every((other) => other.text !== text));
  const present = new Set(found.map(({ name }) => name));
  const changed = new Set(missing.map(({ name }) => name).filter((name) => !name.startsWith("#") && present.has(name)));
  return [
    ...missing.map(({ name }): Difference => ({ kind: changed.has(name) ? "changed" : "missing", statement: name })),
    ...added
      .filter(({ name }) => !changed.has(name))
      .map(({ name }): Difference => ({ kind: "added", statement: name })),
  ];
}

function textOf(statement: Statement): string {
  const rest = without(statement, "Sid");
  const principals = { Principal: principal(rest.Principal), NotPrincipal: principal(rest.NotPrincipal) };
  return JSON.stringify(policyDocument([{ ...rest, ...principals }]).Statement);
}

// AWS stores an account as the ARN of its root user; `*` and `{"AWS": "*"}` are equivalent
function principal(given: "*" | Principals | undefined): "*" | Principals | undefined {
  if (given === undefined || given === "*") return given;
  if (Object.keys(given).length === 1 && given["AWS"] === "*") return "*";
  const long = (name: string) => (/^\d{12}$/.test(name) ? `arn:aws:iam::${name}:root` : name);
  return Object.fromEntries(
    Object.entries(given).map(([type, names]) => [type, typeof names === "string" ? long(names) : names.map(long)]),
  );
}
