import { isObject, show, type Faults } from "../core";
import {
  listOf,
  statementsOf,
  unescapedFromTerraform,
  widerThan,
  type PolicyDocument,
  type Statement,
} from "../policy";
import type { PolicyKind } from "../policy/lint";

/** A policy whose final form differs from the created one. */
export interface ChangedPolicy {
  readonly kind: PolicyKind;
  /** Its place: address and attribute. */
  readonly field: string;
  readonly made: string;
  readonly written: unknown;
}

const FIX =
  "Undo the override or the Aspect that changes it; what the bucket's policy is to say besides goes into " +
  "additionalStatements of the bucket's policy, where it is judged.";

/** The document of a final policy; undefined, with a fault, if it is not known at synthesis. Code `PLANES_DISAGREE`. */
export function readWritten({ field, written }: ChangedPolicy, faults: Faults): PolicyDocument | undefined {
  const text = typeof written === "string" ? unescapedFromTerraform(written) : undefined;
  const isLiteral = typeof written === "string" && !/[$%]\{/.test(written.replace(/([$%])\1\{/g, ""));
  const document = isLiteral && text !== undefined ? parsed(text) : undefined;
  if (document !== undefined) return document;
  faults.add({
    code: "PLANES_DISAGREE",
    field,
    got: isLiteral || written === undefined ? show(written) : `${show(written)}, which is known only to Terraform`,
    allowed: "a literal policy of JSON: what cannot be read at synthesis cannot be judged",
    fix: FIX,
  });
  return undefined;
}

/**
 * Refuses a policy that allows more than the created one. Code `PLANES_DISAGREE`.
 * @param exactly whether it must not allow less either, because no other check shows that the part still works
 */
export function refuseWider(
  { field, made }: ChangedPolicy,
  document: PolicyDocument,
  exactly: boolean,
  faults: Faults,
): void {
  const before = parsed(unescapedFromTerraform(made))!;
  if (document.Version !== before.Version) {
    faults.add({
      code: "PLANES_DISAGREE",
      field: `${field}.Version`,
      got: show(document.Version),
      allowed: `${show(before.Version)}: in an older version a variable is only a text`,
      fix: FIX,
    });
  }
  const { allows, denials } = widerThan(before, document);
  const narrower = exactly ? widerThan(document, before) : { allows: [], denials: [] };
  const words = [
    ...allows.map((one) => `${nameOf(one)} allows what was not allowed`),
    ...denials.map((one) => `${nameOf(one)} is gone or denies less`),
    ...narrower.allows.map((one) => `${nameOf(one)} is gone or allows less`),
    ...narrower.denials.map((one) => `${nameOf(one)} denies what was not denied`),
  ];
  if (words.length === 0) return;
  faults.add({
    code: "PLANES_DISAGREE",
    field,
    got: words.join("; "),
    allowed: exactly ? "the policy that was judged" : "the policy that was judged, or one that lets nobody do more",
    fix: FIX,
  });
}

function nameOf({ Sid, Effect, Action, NotAction }: Statement): string {
  return Sid === undefined ? `a statement (${Effect} ${show(Action ?? NotAction)})` : show(Sid);
}

// a policy with members of the wrong type can be neither compared nor evaluated
function parsed(text: string): PolicyDocument | undefined {
  try {
    const document = JSON.parse(text) as PolicyDocument | null;
    if (membersOf(document) !== toldIn(text)) return undefined;
    return isObject(document) && statementsOf(document).every(isStatement) ? document : undefined;
  } catch {
    return undefined;
  }
}

// counts members in the text, since a duplicate member is ambiguous: each parser decides which one counts
function toldIn(text: string): number {
  return text.replace(/"(?:[^"\\]|\\.)*"/g, "").split(":").length - 1;
}

function membersOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, one) => sum + membersOf(one), own);
}

function isStatement(value: unknown): boolean {
  if (!isObject(value) || !["Allow", "Deny"].includes(value["Effect"] as string)) return false;
  const { Condition = {}, Principal = "*", NotPrincipal = "*" } = value;
  const lists = ["Action", "NotAction", "Resource", "NotResource"].map((name) => value[name]);
  const people = [Principal, NotPrincipal].filter((one) => one !== "*");
  return (
    lists.every(isList) &&
    people.every((one) => isObject(one) && Object.values(one).every(isList)) &&
    isObject(Condition) &&
    Object.values(Condition).every((keys) => isObject(keys) && Object.values(keys).every(isList))
  );
}

function isList(value: unknown): boolean {
  return value === undefined || listOf(value).every((one) => ["string", "number", "boolean"].includes(typeof one));
}
