import type { Faults } from "./faults";
import { isLiteral } from "./literal";
import { asQuestion, similar } from "./nearest";
import type { OneOf, Rule } from "./rules";
import { showHidden } from "./show";

/**
 * The type of a property.
 * `value`: one value, which rules over several fields check; `text`: any text; `flag`: true or false; `list`: a list of
 * values; `tags`: texts by arbitrary names; `opaque`: not checked; a rule: one value that must satisfy it; a rule in brackets:
 * a list of such values; a shape: a group of properties; a shape in brackets: a list of such groups.
 */
export type Kind =
  "value" | "text" | "flag" | "list" | "tags" | "opaque" | Rule | readonly [Rule] | Shape | readonly [Shape];

/** The properties of a group, by name. */
export interface Shape {
  readonly [name: string]: Kind;
}

/** The shape of an interface: the compiler refuses a missing or an extra property. */
export type ShapeOf<T> = { readonly [K in keyof T]-?: KindOf<NonNullable<T[K]>> | RuleOf<NonNullable<T[K]>> };

/** The rules that a string or a number may have: for a union of words, one of these words. */
type RuleOf<V> = [V] extends [string] ? (string extends V ? Rule : OneOf<V>) : [V] extends [number] ? Rule : never;

type KindOf<V> = V extends boolean
  ? "flag"
  : V extends string
    ? "text" | "value"
    : V extends number
      ? "value"
      : V extends readonly (infer E)[]
        ? [E] extends [string]
          ? "list" | readonly [RuleOf<E>]
          : readonly [ShapeOf<E>] | "opaque"
        : string extends keyof V
          ? "tags" | "opaque"
          : ShapeOf<V> | "opaque";

/**
 * Checks what a compiler checks, that every property exists and has the right type, and the rules for single values. Plain
 * JavaScript has no compiler, and a mistyped option that is ignored is a missing protection. Codes
 * `UNKNOWN_PROPERTY`, `WRONG_TYPE`, `TOKEN_NOT_ALLOWED`, and those of the rules. Fields with a fault are closed.
 * @returns a copy that further rules can read safely: values of a wrong type are left out or replaced by the likely meaning
 */
export function checkShape<T extends object>(given: T, shape: ShapeOf<T>, faults: Faults): T {
  const fitting = group(faults, "", given, shape as unknown as Shape);
  if (fitting === undefined) Object.keys(shape).forEach((name) => faults.close(name));
  return (fitting ?? {}) as T;
}

const ROOT = "props";

type Group = { [name: string]: unknown };

function group(faults: Faults, path: string, given: unknown, shape: Shape): Group | undefined {
  if (!isKnown(faults, path === "" ? ROOT : path, given)) return undefined;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return wrongType(faults, path === "" ? ROOT : path, given, `an object of ${Object.keys(shape).join(", ")}`);
  }
  const at = path === "" ? "" : `${path}.`;
  refuseUnknown(faults, at, given, shape);
  const fitting: Group = {};
  for (const [name, kind] of Object.entries(shape)) {
    const value = (given as Group)[name];
    if (value !== undefined) fitting[name] = fit(faults, at + name, value, kind);
    else if (typeof kind === "function" && "needed" in kind) follow(faults, at + name, value, kind);
  }
  return fitting;
}

function refuseUnknown(faults: Faults, at: string, given: object, shape: Shape): void {
  const names = Object.keys(shape);
  for (const name of Object.keys(given).filter((key) => !names.includes(key))) {
    const guesses = similar(name, names);
    faults.addAndClose({
      code: "UNKNOWN_PROPERTY",
      field: at + name,
      // only the name is shown: people write secrets into properties that do not exist
      got: `a property "${name}"`,
      allowed: names.join(", "),
      fix: asQuestion(guesses) || "Remove it: it would have no effect.",
    });
    // without this, the meant property would also be reported as missing
    const meant = guesses.find((guess) => !(guess in given));
    if (meant !== undefined) faults.close(at + meant);
  }
}

function fit(faults: Faults, path: string, value: unknown, kind: Kind): unknown {
  if (kind === "opaque") return value;
  if (value === null) return wrongType(faults, path, value, "a value");
  if (kind === "value") return value;
  if (typeof kind === "function") return follow(faults, path, value, kind);
  if (kind === "text") return typeof value === "string" ? value : wrongType(faults, path, value, "a text");
  if (kind === "flag") return flag(faults, path, value);
  if (kind === "list" || Array.isArray(kind)) return list(faults, path, value, kind);
  if (kind === "tags") return tags(faults, path, value);
  return group(faults, path, value, kind as Shape);
}

function follow(faults: Faults, path: string, value: unknown, rule: Rule): unknown {
  if (!rule(faults, path, value)) faults.close(path);
  return value;
}

function flag(faults: Faults, path: string, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  if (isKnown(faults, path, value)) wrongType(faults, path, value, "true or false");
  return value !== "false" && Boolean(value);
}

function list(faults: Faults, path: string, value: unknown, kind: "list" | readonly Kind[]): unknown[] {
  // an entry may be a reference if its own rule allows that
  if (!Array.isArray(value)) {
    if (isKnown(faults, path, value)) wrongType(faults, path, value, "a list, in brackets");
    return [];
  }
  if (kind === "list") return value as unknown[];
  const [each] = kind as readonly [Rule | Shape];
  return value.map((one: unknown, i) => {
    const at = `${path}[${i}]`;
    return typeof each === "function" ? follow(faults, at, one, each) : (group(faults, at, one, each) ?? {});
  });
}

function tags(faults: Faults, path: string, value: unknown): Group | undefined {
  if (!isKnown(faults, path, value)) return undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return wrongType(faults, path, value, "an object of texts");
  }
  for (const [name, text] of Object.entries(value)) {
    if (typeof text !== "string") wrongType(faults, `${path}.${name}`, text, "a text");
  }
  return value as Group;
}

// the value is hidden in the message, since a value of a wrong type may be a pasted secret
function isKnown(faults: Faults, path: string, value: unknown): boolean {
  return isLiteral(faults, path, value, showHidden(value));
}

function wrongType(faults: Faults, path: string, value: unknown, allowed: string): undefined {
  const fix = value === null ? "Leave it out, or give it a value." : `Write ${allowed}.`;
  faults.addAndClose({ code: "WRONG_TYPE", field: path, got: showHidden(value), allowed, fix });
  return undefined;
}
