import { ownOf } from "../core";
import { listOf, type Conditions, type PolicyDocument, type Principals, type Statement } from "./statement";

/** Where something stands in a document: names of members and places in lists, as `jq`'s `getpath` takes them. @public */
export type Path = readonly (string | number)[];

/** Something in a document that has not the form that the policy language demands there. @public */
export interface MisshapenPart {
  readonly at: Path;
  /** What stands there, shortened. */
  readonly got: string;
  /** What has to stand there. */
  readonly wanted: string;
}

/** One statement, as written and as far as it can be understood. @public */
export interface StatementReading {
  /** Its place in the list; 0 for one that stands alone. */
  readonly index: number;
  readonly at: Path;
  /** Sid, or `#2` for the second when it has none. */
  readonly name: string;
  /** Its members as written; none when it is no object. */
  readonly given: { readonly [member: string]: unknown };
  /** What of it has the form of a statement; what has not is left out. The written object itself when all of it has. */
  readonly statement: Statement;
}

/** A policy document, read without trust in its form. @public */
export interface PolicyReading {
  /** As written. */
  readonly document: unknown;
  /** The members of the document as written; none when it is no object. */
  readonly given: { readonly [member: string]: unknown };
  /** What of it has the form of a policy; the written object itself when all of it has. */
  readonly policy: PolicyDocument;
  readonly statements: readonly StatementReading[];
  /** What was left out, in the order of the document. */
  readonly misshapen: readonly MisshapenPart[];
  /** The document as JSON without white space; empty when JSON cannot hold it. */
  readonly text: string;
}

/** Reads a policy document, whatever it is; never throws. Members that the language does not know are not looked at. */
export function readPolicy(document: unknown): PolicyReading {
  const misshapen: MisshapenPart[] = [];
  const given = recordOf(document);
  if (given === undefined) misshapen.push(part([], document, "an object"));
  const members = given ?? {};
  for (const name of ["Version", "Id"]) {
    if (ownOf(members, name) !== undefined) text(members[name], [name], misshapen);
  }
  const written = ownOf(members, "Statement");
  const list: readonly unknown[] = Array.isArray(written)
    ? Array.from(written as unknown[])
    : written === undefined
      ? []
      : [written];
  const statements = list.map((one, index) =>
    readStatement(one, index, Array.isArray(written) ? ["Statement", index] : ["Statement"], misshapen),
  );
  const isWellFormed = misshapen.length === 0 && written !== undefined;
  const policy = isWellFormed ? (members as unknown as PolicyDocument) : kept(members, statements);
  return { document, given: members, policy, statements, misshapen, text: jsonText(document) ?? "" };
}

function kept(members: { readonly [name: string]: unknown }, statements: readonly StatementReading[]): PolicyDocument {
  const version = ownOf(members, "Version");
  const known = typeof version === "string" ? { Version: version } : {};
  return { ...known, Statement: statements.map(({ statement }) => statement) };
}

/** A path as people write it: `Statement[0].Condition.StringEquals["aws:SourceArn"]`; `policy` for the whole document. */
export function pathText(path: Path): string {
  const text = path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return path.length === 0 ? "policy" : text.join("").replace(/^\./, "");
}

/** The members of an object as policy JSON has them; undefined for anything else. */
export function recordOf(value: unknown): { readonly [member: string]: unknown } | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return value as { readonly [member: string]: unknown };
}

/** The names of the members that an object has in JSON: one without a value is none. */
export function namesOf(record: { readonly [member: string]: unknown }): string[] {
  return Object.keys(record).filter((name) => record[name] !== undefined);
}

function readStatement(value: unknown, index: number, at: Path, misshapen: MisshapenPart[]): StatementReading {
  const before = misshapen.length;
  const given = recordOf(value) ?? {};
  if (given !== value) misshapen.push(part(at, value, "an object"));
  const kept: { -readonly [member in keyof Statement]?: Statement[member] } = {};
  for (const name of namesOf(given)) {
    const place = [...at, name];
    if (name === "Sid" && text(given[name], place, misshapen)) kept.Sid = given[name] as string;
    else if (name === "Effect" && text(given[name], place, misshapen)) kept.Effect = given[name] as Statement["Effect"];
    else if (name === "Action" || name === "NotAction" || name === "Resource" || name === "NotResource") {
      const list = texts(given[name], place, misshapen);
      if (list !== undefined) kept[name] = list;
    } else if (name === "Principal" || name === "NotPrincipal") {
      const principals = principalsOf(given[name], place, misshapen);
      if (principals !== undefined) kept[name] = principals;
    } else if (name === "Condition") {
      const conditions = conditionsOf(given[name], place, misshapen);
      if (conditions !== undefined) kept.Condition = conditions;
    }
  }
  const isWellFormed = misshapen.length === before && given === value;
  const name = kept.Sid === undefined || kept.Sid === "" ? `#${index + 1}` : kept.Sid;
  return { index, at, name, given, statement: (isWellFormed ? given : kept) as unknown as Statement };
}

function text(value: unknown, at: Path, misshapen: MisshapenPart[]): boolean {
  if (isText(value)) return true;
  misshapen.push(part(at, value, "a text"));
  return false;
}

function texts(value: unknown, at: Path, misshapen: MisshapenPart[]): string | readonly string[] | undefined {
  if (isText(value) || areTexts(value)) return value;
  if (!Array.isArray(value)) {
    misshapen.push(part(at, value, "a text or a list of texts"));
    return undefined;
  }
  const kept = Array.from(value as unknown[]).filter((item, i) => text(item, [...at, i], misshapen));
  // of a list of which nothing can be read nothing is known; that is not an empty list
  return kept.length === 0 && value.length > 0 ? undefined : (kept as string[]);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isScalar(value: unknown): boolean {
  return isText(value) || typeof value === "number" || typeof value === "boolean";
}

// a hole in a list is no text
function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && !value.includes(undefined) && value.every(isText);
}

function principalsOf(value: unknown, at: Path, misshapen: MisshapenPart[]): "*" | Principals | undefined {
  if (value === "*") return value;
  const record = recordOf(value);
  if (record === undefined) {
    misshapen.push(part(at, value, 'the text "*" or an object'));
    return undefined;
  }
  if (Object.values(record).every((one) => isText(one) || areTexts(one))) return value as Principals;
  const kept: [string, string | readonly string[]][] = [];
  for (const type of Object.keys(record)) {
    const list = texts(record[type], [...at, type], misshapen);
    if (list !== undefined) kept.push([type, list]);
  }
  return Object.fromEntries(kept);
}

function conditionsOf(value: unknown, at: Path, misshapen: MisshapenPart[]): Conditions | undefined {
  const record = recordOf(value);
  if (record === undefined) {
    misshapen.push(part(at, value, "an object"));
    return undefined;
  }
  if (Object.values(record).every(areConditionLines)) return value as Conditions;
  const kept: [string, { readonly [key: string]: string | readonly string[] }][] = [];
  for (const operator of Object.keys(record)) {
    const keys = recordOf(record[operator]);
    if (keys === undefined) {
      misshapen.push(part([...at, operator], record[operator], "an object of condition keys"));
      continue;
    }
    const lines = Object.keys(keys).flatMap((key) => {
      const values = valuesOf(keys[key], [...at, operator, key], misshapen);
      return values === undefined ? [] : [[key, values] as const];
    });
    kept.push([operator, Object.fromEntries(lines)]);
  }
  return Object.fromEntries(kept);
}

function areConditionLines(value: unknown): boolean {
  const keys = recordOf(value);
  return keys !== undefined && Object.values(keys).every((one) => isScalar(one) || areTexts(one));
}

// AWS takes numbers and booleans without quotation marks as well
function valuesOf(value: unknown, at: Path, misshapen: MisshapenPart[]): string | readonly string[] | undefined {
  if (isScalar(value)) return value as string;
  if (areTexts(value)) return value;
  if (!Array.isArray(value)) {
    misshapen.push(part(at, value, "a text, a number, a boolean or a list of them"));
    return undefined;
  }
  const kept = Array.from(value as unknown[]).filter((one, i) => {
    if (!isScalar(one)) misshapen.push(part([...at, i], one, "a text, a number or a boolean"));
    return isScalar(one);
  });
  return kept.length === 0 && value.length > 0 ? undefined : (kept as string[]);
}

const LONGEST = 80;

function part(at: Path, value: unknown, wanted: string): MisshapenPart {
  return { at, got: shown(value), wanted };
}

/** A value as JSON without white space; undefined for what JSON cannot hold. */
function jsonText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value) as string | undefined;
  } catch {
    return undefined;
  }
}

function shown(value: unknown): string {
  const text = jsonText(value) ?? typeof value;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The items of a member that is a scalar or a list, each with its place below the statement. */
export function itemsOf(
  statement: Statement,
  member: "Action" | "NotAction" | "Resource" | "NotResource",
): readonly { readonly value: string; readonly at: Path }[] {
  const value = statement[member];
  if (typeof value === "string") return [{ value, at: [member] }];
  return listOf<string>(value).map((item, i) => ({ value: item, at: [member, i] }));
}
