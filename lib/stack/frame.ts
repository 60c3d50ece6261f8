import { PROVIDER_PUBLISHERS } from "../catalog";
import { blocksOf, type Attributes } from "./attributes";
import { defaultOf, Unknown } from "./expression";
import { instancesOf } from "./instances";
import type { JsonObject } from "./json";
import type { FramePart, Stack } from "./model";
import { secretsNamed } from "./outputs";
import { NOWHERE } from "./places";
import type { RawBlock } from "./resolve/raw-block";
import type { OnEmpty } from "./resolve/resolver";
import { symbolOf } from "./resolve/symbols";
import { bodiesOf, entriesOf, membersOf } from "./sections";

/** Sections that are read elsewhere. */
const READ = new Set(["resource", "data", "locals", "moved", "//"]);

/** Prefix of the address of a `removed` block, followed by what it removes. */
export const REMOVED = "removed of ";

/**
 * All blocks of a configuration other than resources and data sources, resolved.
 * @param resolve replaces references with values
 * @param resolveIn the same for one of several instances
 */
export function frameOf(
  json: JsonObject,
  resolve: (value: unknown, empty?: OnEmpty) => unknown,
  resolveIn: ResolveIn,
): readonly FramePart[] {
  const part = (kind: string, address: string, body: unknown): FramePart => {
    const empty: [path: string, value: unknown][] = [];
    const value = resolve(body, (...one) => empty.push(one));
    const isBlock = typeof value === "object" && value !== null && !Array.isArray(value);
    const attributes = isBlock ? (value as Attributes) : { value };
    if (kind !== "module" || !isBlock) return { kind, address, attributes };
    const calls = callsOf(address, blocksOf(body)[0] ?? {}, attributes, resolveIn);
    return { kind, address, attributes: withNothing(calls, body, empty) };
  };
  return Object.keys(json).flatMap((kind): readonly FramePart[] => {
    const section = json[kind];
    if (READ.has(kind)) return [];
    if (kind === "provider") {
      return entriesOf(section).map(([name, body]) => {
        const alias = typeof body["alias"] === "string" ? `.${body["alias"]}` : "";
        return part("provider", `provider.${name}${alias}`, body);
      });
    }
    if (kind === "terraform") {
      return bodiesOf(section).flatMap((body) =>
        membersOf(body).flatMap(([name, inner]) => {
          if (name === "backend") {
            return entriesOf(inner).map(([backend, settings]) =>
              part("backend", "terraform.backend", { type: backend, ...settings }),
            );
          }
          const own = part("terraform", `terraform.${name}`, { [name]: inner });
          return name === "required_providers"
            ? [own, ...publishersOf(bodiesOf(inner).map((one) => resolve(one)))]
            : [own];
        }),
      );
    }
    if (kind === "import")
      return bodiesOf(section).map((body) => part("import", `import of ${String(body["to"])}`, body));
    if (kind === "removed")
      return bodiesOf(section).map((body) => part(kind, `${REMOVED}${String(body["from"])}`, body));
    if (kind === "variable")
      return entriesOf(section).map(([name, body]) => variable(part(kind, `variable.${name}`, body)));
    if (kind === "output") {
      const hidden = sensitiveVariables(json);
      return entriesOf(section).map(([name, body]) => output(part(kind, `output.${name}`, body), body, hidden));
    }
    return membersOf(section).map(([name, body]) => {
      // JSON syntax allows several blocks below one label as a list
      return part(kind, `${kind}.${name}`, Array.isArray(body) && body.length === 1 ? body[0] : body);
    });
  });
}

/**
 * Resolved settings of the providers with one name. Only a synthesized stack contains them.
 * @param name such as `aws`
 */
export function providersOf({ frame }: Pick<Stack, "frame">, name: string): readonly Attributes[] {
  const own = frame.filter(({ kind, address }) => kind === "provider" && address.split(".")[1] === name);
  return own.map(({ attributes }) => attributes);
}

// a provider is a program that runs with the caller's credentials, so its publisher matters; the usual publishers are
// ignored
function publishersOf(required: readonly unknown[]): readonly FramePart[] {
  return required.flatMap(membersOf).flatMap(([provider, body]): readonly FramePart[] => {
    const source = blocksOf(body)[0]?.["source"];
    if (source === undefined) return [];
    const named = String(source)
      .toLowerCase()
      .replace(/^registry\.(terraform\.io|opentofu\.org)\//, "")
      // a name without a namespace belongs to HashiCorp
      .replace(/^[^/]+$/, "hashicorp/$&");
    if (named === `${PROVIDER_PUBLISHERS[provider] ?? "hashicorp"}/${provider}`) return [];
    const address = `terraform.required_providers.${provider}`;
    return [{ kind: "publisher", address, attributes: { source: named } }];
  });
}

// null is a value too: a module's default applies only if an input is omitted
function withNothing(
  attributes: Attributes,
  body: unknown,
  empty: readonly (readonly [string, unknown])[],
): Attributes {
  const left = Object.entries(blocksOf(body)[0] ?? {}).filter(
    ([name]) => !(name in attributes) && !["//", "depends_on", "count", "for_each"].includes(name),
  );
  const all = [...empty.filter(([path]) => path.includes(".")), ...left];
  return {
    ...attributes,
    ...Object.fromEntries(all.map(([name, value]) => [name, symbolOf(value === null ? "null" : "[]")])),
  };
}

// a missing `sensitive` counts as false, because the value is shown; a type that does not change the default has no
// effect
function variable(part: FramePart): FramePart {
  const { type, ...others } = part.attributes;
  const isOfType = others["default"] !== undefined && !(defaultOf("", others["default"], type) instanceof Unknown);
  const attributes = isOfType ? others : part.attributes;
  return { ...part, attributes: { ...attributes, sensitive: others["sensitive"] === true } };
}

function output(part: FramePart, body: Attributes, hidden: ReadonlySet<string>): FramePart {
  const secrets = secretsNamed([body["value"], part.attributes["value"]], hidden);
  return { ...part, secrets };
}

function sensitiveVariables(json: JsonObject): ReadonlySet<string> {
  const named = entriesOf(json["variable"]).filter(([, body]) => blocksOf(body)[0]?.["sensitive"] === true);
  return new Set(named.map(([name]) => `var.${name}`));
}

/** Resolves a value in a block, with the block's `each` and `count`. */
type ResolveIn = (value: unknown, block: RawBlock) => unknown;

/**
 * The arguments of a module call with several instances: values that differ between instances by instance key, the
 * others once. So the notation of the keys (set, map or number) does not matter.
 * @param body as written
 * @param resolved the same, resolved for a single instance
 */
function callsOf(address: string, body: Attributes, resolved: Attributes, resolveIn: ResolveIn): Attributes {
  if (body["count"] === undefined && body["for_each"] === undefined) return resolved;
  const call: RawBlock = { address, type: "module", attributes: body, place: NOWHERE };
  const calls = instancesOf(call, (value) => resolveIn(value, call));
  if (calls.some(({ names }) => names === undefined)) return resolved;
  const { count: _, for_each: __, ...rest } = resolved;
  // Terraform treats the first of several instances and a single instance as the same
  const isOnly = body["count"] !== undefined && calls.length === 1;
  const isByKey = body["count"] === undefined && calls.length > 0;
  const often = isByKey ? { for_each: calls.map(keyOf).sort() } : { count: calls.length };
  const own = Object.keys(rest).filter((name) => /\b(?:each|count)\./.test(JSON.stringify(body[name]) ?? ""));
  const values = own.map((name) => {
    const each = calls.map((one) => [keyOf(one), resolveIn(body[name], one)] as const);
    return [name, isOnly ? each[0]![1] : Object.fromEntries(each)] as const;
  });
  return { ...rest, ...Object.fromEntries(values), ...(!isOnly && often) };
}

function keyOf({ names }: RawBlock): string {
  const { key, index } = (names?.get("each") ?? names?.get("count")) as { key?: unknown; index?: unknown };
  return String(key ?? index);
}
