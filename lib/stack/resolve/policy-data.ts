import { jsonIn } from "../../core";
import { listOf, statementsOf, type PolicyDocument } from "../policy-parts";
import { blocksOf, isUnset, type Attributes } from "../attributes";
import { hasSymbol } from "./symbols";

type Written = { [name: string]: unknown };

/**
 * The document of an `aws_iam_policy_document` data source, as JSON.
 * @param attributes of the data source, resolved
 * @returns undefined if a whole part is unknown, such as a source document
 */
export function renderPolicyDocument(attributes: Attributes): string | undefined {
  const sources = ["source_policy_documents", "override_policy_documents", "source_json", "override_json"] as const;
  const [source, override, oldSource, oldOverride] = sources.map((name) => documents(attributes[name]));
  if (source === undefined || override === undefined || oldSource === undefined || oldOverride === undefined) {
    return undefined;
  }
  if (!hasOnly(attributes, DOCUMENT)) return undefined;
  const own = attributes["statement"];
  if (typeof own === "string") return undefined;
  const written = blocksOf(own).map(statement);
  if (written.some((one) => one === undefined)) return undefined;
  const others = [...source, ...oldSource, ...override, ...oldOverride];
  const [below, above] = [
    [...source, ...oldSource],
    [...override, ...oldOverride],
  ].map((documents) => documents.flatMap((document) => [...statementsOf(document)] as unknown as Written[])) as [
    Written[],
    Written[],
  ];
  const all = [...below, ...(written as Written[]), ...above];
  // statements override others by Sid
  if (others.length > 0 && all.some(({ Sid }) => hasSymbol(String(Sid)))) return undefined;
  // the latest version counts
  const versions = [attributes["version"] ?? "2012-10-17", ...others.map(({ Version }) => Version ?? "")].map(String);
  return JSON.stringify({
    Version: versions.sort().at(-1),
    Statement: [...(written as Written[]), ...above].reduce(overridden, below),
  });
}

function documents(value: unknown): readonly PolicyDocument[] | undefined {
  const found: PolicyDocument[] = [];
  for (const text of listOf(value)) {
    if (typeof text !== "string" || /^<[^<>]*>$/.test(text)) return undefined;
    const document = jsonIn(text);
    if (document === undefined) return undefined;
    found.push(document as PolicyDocument);
  }
  return found;
}

// a statement replaces an earlier one with the same Sid, unless the Sid is empty
function overridden(statements: Written[], by: Written): Written[] {
  const at = !by["Sid"] ? -1 : statements.findIndex((one) => one["Sid"] === by["Sid"]);
  return at < 0 ? [...statements, by] : statements.map((one, i) => (i === at ? by : one));
}

function statement(block: Attributes): Written | undefined {
  if (!hasOnly(block, STATEMENT)) return undefined;
  if (PARTS.some(([name, known]) => blocksOf(block[name]).some((part) => !hasOnly(part, known)))) return undefined;
  const result: Written = { Effect: block["effect"] ?? "Allow" };
  if (typeof block["sid"] === "string" && block["sid"] !== "") result["Sid"] = block["sid"];
  for (const [name, member] of MEMBERS) {
    const values = strings(block[name]);
    if (values.length > 0) result[member] = values;
  }
  for (const [name, member] of [
    ["principals", "Principal"],
    ["not_principals", "NotPrincipal"],
  ] as const) {
    const found = principals(blocksOf(block[name]));
    if (found !== undefined) result[member] = found;
  }
  const conditions: { [operator: string]: { [key: string]: string[] } } = {};
  for (const { test, variable, values } of blocksOf(block["condition"])) {
    const keys = (conditions[String(test)] ??= {});
    keys[String(variable)] = [...(keys[String(variable)] ?? []), ...strings(values)];
  }
  if (Object.keys(conditions).length > 0) result["Condition"] = conditions;
  return result;
}

const PARTS = [
  ["principals", ["type", "identifiers"]],
  ["not_principals", ["type", "identifiers"]],
  ["condition", ["test", "variable", "values"]],
] as const;

const STATEMENT = [
  ...["sid", "effect", "actions", "not_actions", "resources", "not_resources"],
  ...PARTS.map(([name]) => name),
];

const DOCUMENT = [
  ...["id", "policy_id", "version", "statement", "json", "minified_json", "provider"],
  ...["source_policy_documents", "override_policy_documents", "source_json", "override_json"],
];

// dynamic blocks with an unknown `for_each`, and arguments of a newer provider, may say anything
function hasOnly(part: Attributes, known: readonly string[]): boolean {
  return typeof part === "object" && Object.keys(part).every((name) => known.includes(name) || isUnset(part[name]));
}

const MEMBERS = [
  ["actions", "Action"],
  ["not_actions", "NotAction"],
  ["resources", "Resource"],
  ["not_resources", "NotResource"],
] as const;

function principals(blocks: readonly Attributes[]): unknown {
  if (blocks.length === 0) return undefined;
  const result: { [type: string]: string[] } = {};
  for (const { type, identifiers } of blocks) {
    if (type === "*") return "*";
    result[String(type)] = [...(result[String(type)] ?? []), ...strings(identifiers)];
  }
  return result;
}

// the data source writes policy variables as &{…}, because ${…} belongs to Terraform
function strings(value: unknown): string[] {
  return listOf<unknown>(value).map((item) =>
    typeof item === "string" && !hasSymbol(item) ? item.replace(/&\{/g, "${") : String(item),
  );
}
