import { isObject, objectAt, type JsonObject } from "./json";
import type { FramePart } from "./model";

/**
 * Outputs that are literal strings.
 * @param template whether the strings are templates, as in synthesized JSON
 */
export function textOutputs(section: JsonObject, template: boolean): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(section).flatMap(([name, output]): [string, string][] => {
      const { value, sensitive } = isObject(output) ? output : {};
      if (typeof value !== "string" || sensitive === true) return [];
      if (!template) return [[name, value]];
      return /(^|[^$%])[$%]\{/.test(value) ? [] : [[name, value.replace(/([$%])\1\{/g, "$1{")]];
    }),
  );
}

/** The outputs of a plan's configuration, with what they name that holds a secret. */
export function plannedOutputs(json: JsonObject): readonly FramePart[] {
  const configuration = objectAt(json, "configuration");
  const root = objectAt(configuration, "root_module");
  const hidden = new Set(
    Object.entries(objectAt(root, "variables"))
      .filter(([, body]) => (body as JsonObject | null)?.["sensitive"] === true)
      .map(([name]) => `var.${name}`),
  );
  return Object.entries(objectAt(root, "outputs")).map(([name]) => {
    const body = objectAt(objectAt(root, "outputs"), name);
    const { references } = objectAt(body, "expression");
    const named = Array.isArray(references) ? references.map((one) => `<${String(one)}>`) : [];
    const sensitive = body["sensitive"] === true;
    return {
      kind: "output",
      address: `output.${name}`,
      attributes: { sensitive },
      secrets: secretsNamed(named, hidden),
    };
  });
}

/** Those of them that are in the state already, as far as a plan tells: what they named then, no plan shows. */
export function outputsBefore(outputs: readonly FramePart[], state: unknown): readonly FramePart[] {
  const there = objectAt(state, "outputs");
  return outputs
    .filter(({ address }) => Object.hasOwn(there, address.slice("output.".length)))
    .map((part) => {
      const was = objectAt(there, part.address.slice("output.".length));
      return { ...part, attributes: { sensitive: was["sensitive"] === true } };
    });
}

/** Names of attributes that contain a secret in providers of AWS, Genesys Cloud and others. */
const SECRET =
  /(?:^|_)(?:secret|secrets|password|passwd|passphrase|private_key|secret_key|access_key|api_key|apikey|token|credential|credentials|fields|connection_string|random_bytes|ciphertext_blob|plaintext)(?:_|$)/i;

/** Names of attributes about a secret: its name, lifetime or location. */
const ABOUT =
  /_(?:id|ids|arn|arns|name|names|seconds|days|hours|version|versions|type|url|uri|status|enabled|count|validity)$/i;

/** Types whose result is a secret. */
const RESULTS = /^(?:random_password|random_bytes)\./;

const REFERENCE = /\b(?:data\.)?[a-z]\w*(?:\.[A-Za-z_][\w-]*|\[[^\][]*\])+/g;

/**
 * The attributes with secrets to which an expression refers: `aws_iam_access_key.user.secret`.
 * @param values templates, as written and with known values inserted
 * @param hidden sensitive variables, as `var.name`
 */
export function secretsNamed(values: readonly unknown[], hidden: ReadonlySet<string> = new Set()): readonly string[] {
  const references = values
    .flatMap(textsIn)
    .flatMap((text) => [...expressionsIn(text)].flatMap((one) => one.replace(/%22/g, '"').match(REFERENCE) ?? []));
  return [...new Set(references.filter((one) => isSecret(one, hidden)))].sort();
}

function isSecret(reference: string, hidden: ReadonlySet<string>): boolean {
  if (hidden.has(reference)) return true;
  const names = reference.replace(/\["?([^\]"]*)"?\]/g, ".$1").split(".");
  const [root] = names;
  if (root === "var" || root === "local" || root === "module") return names.slice(1).some(isName);
  const attributes = names.slice(root === "data" ? 3 : 2);
  return (
    attributes.some(isName) ||
    (RESULTS.test(reference) && attributes.some((one) => /^(?:result|base64|hex)$/.test(one)))
  );
}

function isName(name: string): boolean {
  return SECRET.test(name) && !ABOUT.test(name);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  // the name of a member is a template, too (documented for Terraform's JSON syntax)
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(textsIn)];
}

// a template ends where its braces are closed, not at the first object in it that does; the rest of a text in which they
// never are counts
function* expressionsIn(text: string): Iterable<string> {
  for (const [, known] of text.matchAll(/<([^<>]*)>/g)) yield known!;
  for (let start = text.indexOf("${"); start >= 0;) {
    let depth = 0;
    let end = text.length;
    for (const { 0: token, index } of text.slice(start).matchAll(/"(?:[^"\\$]|\\.)*"|[{}]/g)) {
      if (token === "{") depth++;
      if (token !== "}" || --depth > 0) continue;
      end = start + index;
      break;
    }
    yield text.slice(start, end);
    start = text.indexOf("${", end);
  }
}
