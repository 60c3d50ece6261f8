import { without, type Attributes } from "../attributes";
import { isObject, type JsonObject } from "../json";
import type { RawBlock } from "../resolve/raw-block";
import { symbolOf } from "../resolve/symbols";
import { expressionsOfBlocks } from "./block-expressions";
import { modulePrefix, wholeReferences, type Referred } from "./references";

/** Data of a plan about a block, in addition to its values. */
interface Planned {
  /** Which values are known only after the apply. */
  readonly unknown?: unknown;
  /** Undefined if the plan has no configuration. */
  readonly expressions: JsonObject | undefined;
  /** The current values of a block that is changed in place. */
  readonly changed?: unknown;
  /** What the plan shows of a reference of its module. @default nothing */
  readonly referred?: (reference: string) => Referred;
}

/**
 * Attributes of a planned block with a placeholder for each value known only after the apply: the reference in the
 * configuration, or the symbol of the attribute itself. Known texts are escaped, because a plan contains no templates.
 */
export function withUnknowns(block: RawBlock, planned: Planned): Attributes {
  const { unknown, expressions, changed, referred = () => undefined } = planned;
  const around = { module: modulePrefix(block.address), isDocument: block.type === DOCUMENT, referred };
  const flags =
    !isObject(unknown) || expressions === undefined
      ? unknown
      : around.isDocument
        ? without(unknown, MADE)
        : configured(unknown, expressions);
  const filled = fill(block.attributes, flags, expressions, block.address, around, changed) as Attributes;
  if (around.isDocument || expressions === undefined || !isObject(unknown)) return filled;
  // providers fill in blocks of new resources, and hardly ever of existing ones
  const isBlocks = (name: string) =>
    (BLOCKS.has(name) && block.type !== INLINE) || (isObject(changed) && Array.isArray(changed[name]));
  return { ...filled, ...wholeDynamic(unknown, expressions, block.address, isBlocks) };
}

// as in a configuration, an unresolved dynamic block stays and is compared as written
function wholeDynamic(
  unknown: JsonObject,
  expressions: JsonObject,
  place: string,
  isBlocks: (name: string) => boolean,
): Attributes {
  const names = Object.keys(unknown).filter(
    (name) => unknown[name] === true && (name in expressions ? areBlocks(expressions[name]) : isBlocks(name)),
  );
  if (names.length === 0) return {};
  const left = names.map((name) => [name, { for_each: symbolOf(`${place}.${name}`), content: {} }]);
  return { dynamic: Object.fromEntries(left) as Attributes };
}

/** The type whose blocks other types configure too, and which the provider fills in. */
const INLINE = "aws_s3_bucket";

const DOCUMENT = "data.aws_iam_policy_document";
/**
 * Computed attributes of that data source; everything else is configured, even if it is a dynamic block, which a plan
 * does not show.
 */
const MADE = ["id", "json", "minified_json"];

interface Around {
  /** Address of its module, with a dot at the end. */
  readonly module: string;
  readonly isDocument: boolean;
  readonly referred: (reference: string) => Referred;
}

// unconfigured values are filled in by the platform: ids and ARNs, which follow from the address. Of a dynamic block,
// which a plan does not show, a part is known
function configured(unknown: JsonObject, expressions: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(unknown).filter(
      ([name, flag]) => typeof flag === "object" || (expressions[name] !== undefined && !areBlocks(expressions[name])),
    ),
  );
}

/** Blocks of known types that no provider fills in (in their schemas optional or required, never computed). */
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
  "cors_rule",
  "routing_rule",
  "transition",
  "access_control_policy",
  "grant",
  "target_grant",
  "redirect_all_requests_to",
  "versioning_configuration",
  "vpc_configuration",
  "public_access_block_configuration",
  "destination_config",
  "dead_letter_config",
  "routing_config",
]);

function fill(
  value: unknown,
  unknown: unknown,
  expression: unknown,
  place: string,
  around: Around,
  was: unknown,
): unknown {
  if (unknown === true) return reference(expression, around, place) ?? symbolOf(place);
  if (Array.isArray(value) || Array.isArray(unknown)) {
    const items = Array.isArray(value) ? (value as unknown[]) : [];
    const flags = Array.isArray(unknown) ? (unknown as unknown[]) : [];
    const length = Math.max(items.length, flags.length);
    const name = place.slice(place.lastIndexOf(".") + 1);
    const planned = Array.from({ length }, (_, i) => ({ value: items[i], unknown: flags[i] }));
    // a list of strings may have a single expression
    const pairs = Array.isArray(expression)
      ? expressionsOfBlocks(name, planned, expression as unknown[], around.referred)
      : undefined;
    const each = (i: number) => (pairs === undefined ? expression : pairs[i]);
    const before = Array.isArray(was) ? (was as unknown[]) : [];
    return Array.from({ length }, (_, i) =>
      fill(items[i], flags[i], each(i), `${place}[${i}]`, around, before[i] ?? before[0]),
    );
  }
  if (isObject(value) || isObject(unknown)) {
    const members = isObject(value) ? value : {};
    const given = isObject(unknown) ? unknown : {};
    const flags = isBlock(expression) && !around.isDocument ? configured(given, expression) : given;
    const names = [...new Set([...Object.keys(members), ...Object.keys(flags)])];
    const inside = (name: string) => (isBlock(expression) ? expression[name] : expression);
    const former = isObject(was) ? was : {};
    const filled = names.map((name) => [
      name,
      fill(members[name], flags[name], inside(name), `${place}.${name}`, around, former[name]),
    ]);
    const isBlocks = (name: string) => BLOCKS.has(name) || Array.isArray(former[name]);
    return {
      ...(Object.fromEntries(filled) as JsonObject),
      ...(isBlock(expression) && wholeDynamic(given, expression, place, isBlocks)),
    };
  }
  return typeof value === "string" ? value.replace(/([$%])\{/g, "$1$1{") : value;
}

// with several references, the form of the expression is unknown
function reference(expression: unknown, { module, isDocument, referred }: Around, place: string): string | undefined {
  if (!isObject(expression) || !Array.isArray(expression["references"])) return undefined;
  // a JSON configuration shows the template itself
  const template = expression["constant_value"];
  if (typeof template === "string" && module === "") return template;
  const all = wholeReferences(expression);
  if (all.length === 0) return undefined;
  const open = all.filter((one) => !onlyChooses(referred(one)));
  const whole = open.length === 0 ? all : open;
  const only = whole.length === 1 ? whole[0] : undefined;
  // in a statement, it is usually the beginning of an ARN, and a plan does not show the rest; a principal is one as a whole
  const isPrincipal = /principals\[\d+\]\.identifiers/.test(place) && only?.endsWith("arn") === true;
  const inStatement = isDocument && place.includes(".statement[") && !isPrincipal;
  if (only === undefined || inStatement) {
    return symbolOf(
      `expression of ${[...whole]
        .sort()
        .map((one) => module + one)
        .join(", ")}`,
    );
  }
  // inputs and locals of a module are not in its blocks
  if (module !== "" && /^(?:var|local|each|count|module|path)\./.test(only)) return symbolOf(module + only);
  return `\${${module}${only}}`;
}

// as in `var.own ? aws_s3_bucket.own[0].id : var.bucket`, or what `try` and `coalesce` pass over
function onlyChooses(input: Referred): boolean {
  return isObject(input) && (input["value"] === null || typeof input["value"] === "boolean");
}

// blocks of a list or a set; anything else is a single expression
function areBlocks(expression: unknown): boolean {
  return Array.isArray(expression);
}

// unset arguments of a nested block are filled in by the platform as well
function isBlock(expression: unknown): expression is JsonObject {
  return isObject(expression) && !("references" in expression) && !("constant_value" in expression);
}
