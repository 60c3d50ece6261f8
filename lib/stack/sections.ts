import { blocksOf, type Attributes } from "./attributes";
import { isObject, type JsonObject } from "./json";

/** A top-level block with its name. */
export type Entry = readonly [name: string, body: Attributes];

/** The members of a section. Terraform's JSON syntax allows an object, or a list of objects that are merged. */
export function membersOf(section: unknown): readonly (readonly [string, unknown])[] {
  const parts = Array.isArray(section) ? (section as unknown[]) : [section];
  return parts.flatMap((part) => (isObject(part) ? Object.entries(part).filter(([name]) => name !== "//") : []));
}

/** The named blocks of a section. */
export function entriesOf(section: unknown): readonly Entry[] {
  return membersOf(section).flatMap(([name, body]) =>
    (Array.isArray(body) ? (body as unknown[]) : [body]).filter(isObject).map((one): Entry => [name, one]),
  );
}

/** The unnamed blocks of a section, such as `moved`. */
export function bodiesOf(section: unknown): readonly JsonObject[] {
  return (Array.isArray(section) ? (section as unknown[]) : [section]).filter(isObject);
}

/**
 * Arguments that Terraform itself evaluates, for every type. Only a configuration contains them, not a plan or a state.
 */
export const META_ARGUMENTS: readonly string[] = [
  "count",
  "for_each",
  "lifecycle",
  "provisioner",
  "connection",
  "depends_on",
  "provider",
];

/** The references in a `lifecycle` whose changes replace the block, as templates. */
export function triggersIn(lifecycle: unknown): readonly string[] {
  const named = blocksOf(lifecycle).flatMap((one) => blocksOf(one?.["replace_triggered_by"]));
  // JSON syntax allows a reference without `${}`
  return (named as readonly unknown[]).map((one) => String(one).replace(/^(?!\$\{)(.*)$/, "${$1}"));
}

/** The arguments whose changes Terraform ignores by a `lifecycle`, so that it leaves what is there; `all` for every one. */
export function ignoredIn(lifecycle: unknown): readonly string[] {
  const named = blocksOf(lifecycle).flatMap((one) => blocksOf((one as Attributes | undefined)?.["ignore_changes"]));
  // JSON syntax allows it with `${}` or without, and with a path behind it
  return named.map((one) => /^(?:\$\{)?\s*([\w-]+)/.exec(String(one))?.[1] ?? "all");
}
