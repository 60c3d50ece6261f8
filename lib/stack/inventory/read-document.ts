import { jsonIn } from "../../core";
import { isVoid, refusalOf } from "../../policy/elements";
import { hasTwice } from "../json";
import type { Block } from "../model";
import { POLICY_KINDS, type PlacedPolicy } from "../placed";
import {
  listOf,
  statementsOf,
  undecidedEntry,
  type Conditions,
  type PolicyDocument,
  type Statement,
} from "../policy-parts";
import { hasSymbol, whyNotKnown } from "../resolve/symbols";

/** A document, or why it is unknown. */
export type ReadDocument =
  | { readonly document: PolicyDocument }
  | {
      readonly unknown: string;
      /** The text as written: unreadable policies with equal texts are equal. */
      readonly text?: string;
      readonly isAbsent?: true;
    };

const MEMBERS = [
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
];

const known = new Map<string, ReadDocument>();

const ENOUGH = 64;

/** Longest policy: AWS accepts less than half of that (documented quotas; key policies are the longest). */
const LONGEST = 65_536;

/**
 * Reads the policy in an attribute. A document that AWS would refuse, or that is not known, is unknown. Equal texts
 * return the same object, because most policies of two sides are equal.
 */
export function readDocument(value: unknown): ReadDocument {
  if (typeof value !== "string") return { unknown: "not a text", text: JSON.stringify(value) };
  let found = known.get(value);
  if (found === undefined) {
    const result = read(value);
    found = "document" in result ? result : { ...result, text: value };
    // removes the oldest entry, so that recent ones of the other side stay
    for (const [oldest] of known) if (known.size >= ENOUGH) known.delete(oldest);
    known.set(value, found);
  }
  return found;
}

/** The policy in the argument `policy`; none if it is empty. */
export function policyIn(
  block: Block,
  { kind, owner, ...more }: Pick<PlacedPolicy, "kind" | "owner" | "apart">,
): readonly PlacedPolicy[] {
  const value = block.attributes["policy"];
  if (value === undefined || value === "") return [];
  return [{ kind, owner, source: block.address, ...more, ...readDocument(value) }];
}

/** What a policy says, as a text that is equal for equal ones. */
export function saysOf({ document, text }: Partial<Pick<PlacedPolicy, "document" | "text">>): string {
  return document === undefined ? (text ?? "") : JSON.stringify(document);
}

function read(value: string): ReadDocument {
  const json = jsonIn(value);
  if (json === undefined) {
    const whole = /^<[^<>]*>$/.test(value);
    return {
      unknown: whole ? `${whyNotKnown(value)}: ${shortened(value)}` : hasSymbol(value) ? "partly known" : "no JSON",
    };
  }
  if (value.length > LONGEST && value.replace(/\s+/g, "").length > LONGEST) {
    return { unknown: "longer than any policy that AWS takes" };
  }
  if (hasTwice(value, json)) return { unknown: "a member stands twice in one object" };
  const statements = listOf((json as { Statement?: unknown } | null)?.Statement);
  if (statements.length === 0) return { unknown: "has no statement" };
  const fault = documentFault(json as PolicyDocument) ?? statements.map(faultOf).find((one) => one !== undefined);
  return fault === undefined ? { document: inTexts(json as PolicyDocument) } : { unknown: fault };
}

// values of conditions may be numbers and booleans, which AWS compares by their texts
function inTexts(document: PolicyDocument): PolicyDocument {
  const statements = listOf<Statement>(document.Statement);
  const isText = (values: unknown) => listOf<unknown>(values).every((one) => typeof one === "string");
  if (
    statements.every(({ Condition = {} }) =>
      Object.values(Condition).every((keys) => Object.values(keys).every(isText)),
    )
  )
    return document;
  const texts = (values: unknown) => (Array.isArray(values) ? values.map(String) : String(values));
  const each = <T, U>(of: { readonly [name: string]: T }, change: (value: T) => U) =>
    Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value)]));
  const inText = ({ Condition, ...rest }: Statement): Statement =>
    Condition === undefined ? rest : { ...rest, Condition: each(Condition, (keys) => each(keys, texts)) };
  return { ...document, Statement: statements.map(inText) } as PolicyDocument;
}

function shortened(symbol: string): string {
  return symbol.length > 120 ? `${symbol.slice(0, 118)}…${symbol.endsWith(">") ? ">" : ""}` : symbol;
}

// AWS takes these members and versions (documented)
function documentFault(document: PolicyDocument): string | undefined {
  const strange = Object.keys(document).find((name) => !["Version", "Id", "Statement"].includes(name));
  if (strange !== undefined) return `the policy has a member ${strange.slice(0, 40)}`;
  const { Version: version = "2008-10-17" } = document;
  return ["2008-10-17", "2012-10-17"].includes(version) || hasSymbol(String(version))
    ? undefined
    : "the version is none that AWS knows";
}

// unsupported members and types must not be ignored, because they may change the meaning
function faultOf(statement: unknown): string | undefined {
  if (typeof statement !== "object" || statement === null || Array.isArray(statement))
    return "a statement is no object";
  const entries = statement as { readonly [name: string]: unknown };
  const strange = Object.keys(entries).find((name) => !MEMBERS.includes(name));
  if (strange !== undefined) return `a statement has a member ${strange.slice(0, 40)}`;
  if (entries["Effect"] !== "Allow" && entries["Effect"] !== "Deny") return "an effect is neither Allow nor Deny";
  for (const name of ["Action", "NotAction", "Resource", "NotResource"]) {
    if (!isTexts(entries[name])) return `${name} is neither a text nor a list of texts`;
  }
  for (const name of ["Principal", "NotPrincipal"]) {
    const value = entries[name];
    if (value !== undefined && value !== "*" && !isRecordOf(value, isTexts)) return `${name} is not understood`;
  }
  // AWS writes the unique id of a deleted role or user, and nobody can tell whose it was
  const spared =
    entries["Effect"] === "Deny" ? textsIn(entries["NotPrincipal"]).find((one) => ID.test(one)) : undefined;
  if (spared !== undefined) return `whom a denial spares as ${spared} is not known`;
  const { Condition: conditions = {} } = entries;
  if (!isRecordOf(conditions, (keys) => isRecordOf(keys, isScalars))) return "a condition is not understood";
  const undecided = undecidedEntry(conditions as Conditions, hasSymbol);
  if (undecided !== undefined) return `what AWS makes of a condition is not documented: ${shortened(undecided)}`;
  // some letters, such as the Kelvin sign, become those of a key in lower case
  const keys = Object.values(conditions as Conditions).map((one) => Object.keys(one));
  const names = [entries["Action"], entries["NotAction"], keys].flat(2).map(String);
  const foreign = names.find((name) => /[^\x20-\x7e]/.test(name));
  return foreign === undefined ? undefined : `no action or condition key of AWS is called ${foreign}`;
}

/** Unique id of a role, a user or another entity of IAM. */
const ID = /^A[A-Z0-9]{15,}$/;

function textsIn(principals: unknown): readonly string[] {
  return typeof principals === "object" && principals !== null ? Object.values(principals).flat().map(String) : [];
}

function isTexts(value: unknown): boolean {
  return value === undefined || listOf<unknown>(value).every((item) => typeof item === "string");
}

function isScalars(value: unknown): boolean {
  return listOf<unknown>(value).every((item) => ["string", "number", "boolean"].includes(typeof item));
}

function isRecordOf(value: unknown, test: (member: unknown) => boolean): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(test);
}

/**
 * A policy as AWS stores it: without statements that have no effect. A policy that AWS refuses is unknown, because the
 * previous one stays.
 */
export function asAwsKeeps(policy: PlacedPolicy): PlacedPolicy {
  const { document, ...rest } = policy;
  const kind = POLICY_KINDS[policy.kind];
  if (document === undefined || kind === undefined) return policy;
  const statements = statementsOf(document);
  const refusal = statements.map((one) => refusalOf(one, kind)).find((one) => one !== undefined);
  if (refusal !== undefined) return { ...rest, unknown: `AWS refuses it: ${refusal}`, text: JSON.stringify(document) };
  const kept = statements.filter((one) => !isVoid(one, kind));
  return kept.length === statements.length ? policy : { ...policy, document: { ...document, Statement: kept } };
}
