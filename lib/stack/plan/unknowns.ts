import { without, type Attributes } from "../attributes";
import { isObject, type JsonObject } from "../json";
import type { RawBlock } from "../resolve/resolver";
import { symbolOf } from "../resolve/symbols";

/**
 * Attributes of a planned block with something in every place whose value is known only after the apply: the reference
 * that the configuration gives for it, or the symbol of the place itself. Texts that are known lose their meaning as
 * templates, since a plan has none.
 */
export function withUnknowns(block: RawBlock, unknown: unknown, expressions: JsonObject | undefined): Attributes {
  const around = { module: modulePrefix(block.address), isDocument: block.type === DOCUMENT };
  const flags =
    !isObject(unknown) || expressions === undefined
      ? unknown
      : around.isDocument
        ? without(unknown, MADE)
        : configured(unknown, expressions);
  const filled = fill(block.attributes, flags, expressions, block.address, around) as Attributes;
  const dynamic = around.isDocument || expressions === undefined ? [] : wholeDynamic(unknown, expressions);
  if (dynamic.length === 0) return filled;
  // as in a configuration: it stays where nobody reads it, so that it is compared as it stands
  const left = dynamic.map((name) => [name, { for_each: symbolOf(`${block.address}.${name}`), content: {} }]);
  return { ...filled, dynamic: Object.fromEntries(left) as Attributes };
}

function wholeDynamic(unknown: unknown, expressions: JsonObject): readonly string[] {
  if (!isObject(unknown)) return [];
  return Object.keys(unknown).filter((name) => unknown[name] === true && BLOCKS.has(name) && !(name in expressions));
}

const DOCUMENT = "data.aws_iam_policy_document";
/** What that data source makes; all else of it is configured, though a plan shows no dynamic block among its expressions. */
const MADE = ["id", "json", "minified_json"];

/** Where a value is filled in. */
interface Around {
  /** Address of its module, with a dot behind it. */
  readonly module: string;
  readonly isDocument: boolean;
}

// what no configuration sets is the platform's to fill in: ids and ARNs, which follow from the address. Of a dynamic block,
// which a plan shows among no expressions, a part is known
function configured(unknown: JsonObject, expressions: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(unknown).filter(([name, flag]) => expressions[name] !== undefined || typeof flag === "object"),
  );
}

/** Blocks of types that are read and that no provider fills in (their schemas: optional or required, never computed). */
const BLOCKS: ReadonlySet<string> = new Set([
  "rule",
  "roles",
  "permission_policies",
  "queue",
  "topic",
  "lambda_function",
  "event_selector",
  "advanced_event_selector",
  "insight_selector",
  "constraints",
  "target",
  "actions",
  "media_policies",
]);

function fill(value: unknown, unknown: unknown, expression: unknown, place: string, around: Around): unknown {
  if (unknown === true) return reference(expression, around, place) ?? symbolOf(place);
  if (Array.isArray(value) || Array.isArray(unknown)) {
    const items = Array.isArray(value) ? (value as unknown[]) : [];
    const flags = Array.isArray(unknown) ? (unknown as unknown[]) : [];
    const length = Math.max(items.length, flags.length);
    // one expression stands for all items of a list of texts
    const pairs = Array.isArray(expression)
      ? matched(
          Array.from({ length }, (_, i) => items[i]),
          expression as unknown[],
        )
      : undefined;
    const each = (i: number) => (pairs === undefined ? expression : pairs[i]);
    return Array.from({ length }, (_, i) => fill(items[i], flags[i], each(i), `${place}[${i}]`, around));
  }
  if (isObject(value) || isObject(unknown)) {
    const members = isObject(value) ? value : {};
    const given = isObject(unknown) ? unknown : {};
    const flags = isBlock(expression) && !around.isDocument ? configured(given, expression) : given;
    const names = [...new Set([...Object.keys(members), ...Object.keys(flags)])];
    const inside = (name: string) => (isBlock(expression) ? expression[name] : expression);
    return Object.fromEntries(
      names.map((name) => [name, fill(members[name], flags[name], inside(name), `${place}.${name}`, around)]),
    );
  }
  return typeof value === "string" ? value.replace(/([$%])\{/g, "$1$1{") : value;
}

// a set of blocks may come in another order than it is written in: the constants tell which is which
function matched(items: readonly unknown[], expressions: readonly unknown[]): readonly unknown[] {
  const left = [...expressions];
  return items.map((item) => {
    const at = left.findIndex((expression) => fits(item, expression));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
}

function fits(item: unknown, expression: unknown): boolean {
  if (!isObject(item) || !isObject(expression)) return true;
  return Object.entries(expression).every(([name, one]) => {
    const constant = isObject(one) && one["references"] === undefined ? one["constant_value"] : undefined;
    if (constant === undefined) return true;
    // a configuration in JSON shows its templates as they are written
    const [is, written] = [JSON.stringify(item[name]), JSON.stringify(constant)];
    return is === written || is === written.replace(/([$%])\1\{/g, "$1{");
  });
}

// of `a.b.c` a plan lists `a.b.c` and `a.b`; more than one reference is an expression whose form it does not tell
function reference(expression: unknown, { module, isDocument }: Around, place: string): string | undefined {
  if (!isObject(expression) || !Array.isArray(expression["references"])) return undefined;
  // a configuration in JSON shows the template itself
  const template = expression["constant_value"];
  if (typeof template === "string" && module === "") return template;
  const all = [...new Set((expression["references"] as unknown[]).map(String))];
  const whole = all.filter(
    (one) => !all.some((other) => other !== one && (other.startsWith(`${one}.`) || other.startsWith(`${one}[`))),
  );
  const only = whole.length === 1 ? whole[0] : undefined;
  // in a statement it is mostly the begin of an ARN, and a plan does not show what follows
  const inStatement = isDocument && place.includes(".statement[");
  if (only === undefined || inStatement) {
    return symbolOf(
      `expression of ${[...whole]
        .sort()
        .map((one) => module + one)
        .join(", ")}`,
    );
  }
  // what a module is given, and what it names, is not in its blocks
  if (module !== "" && /^(?:var|local|each|count|module|path)\./.test(only)) return symbolOf(module + only);
  return `\${${module}${only}}`;
}

// what a nested block does not set is the platform's to fill in as well
function isBlock(expression: unknown): expression is JsonObject {
  return isObject(expression) && !("references" in expression) && !("constant_value" in expression);
}

function modulePrefix(address: string): string {
  return /^(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*/.exec(address)?.[0] ?? "";
}
