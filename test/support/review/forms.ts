import { isObject } from "../../../lib/stack/json";
import { PROBE_PROVIDER, type ProbeSections } from "./probes";

type Json = { readonly [name: string]: unknown };
type Form = (sections: ProbeSections) => ProbeSections;

/** Other ways to write the same stack, by name: what a review says of a change cannot depend on which is taken. */
export const FORMS: { readonly [name: string]: Form } = {
  "policies in locals": (sections) => {
    const locals: { [name: string]: unknown } = { ...(sections["locals"] as Json | undefined) };
    const out = policiesBy(sections, (text) => {
      const name = `policy_${Object.keys(locals).length}`;
      locals[name] = text;
      return `\${local.${name}}`;
    });
    return { ...out, locals };
  },
  "policies in defaults of variables": (sections) => {
    const variable: { [name: string]: unknown } = { ...(sections["variable"] as Json | undefined) };
    const out = policiesBy(sections, (text) => {
      const name = `policy_${Object.keys(variable).length}`;
      variable[name] = { type: "string", default: text };
      return `\${var.${name}}`;
    });
    return { ...out, variable };
  },
  "policies by jsonencode": (sections) => policiesBy(sections, (text) => `\${jsonencode(${text})}`),
  "statements in the other order": (sections) =>
    documentsBy(sections, (document) => ({ ...document, Statement: listOf(document["Statement"]).slice().reverse() })),
  "lists of one, and one instead of a list": (sections) =>
    documentsBy(sections, (document) => statementsBy(document, otherLists)),
  "actions in small letters": (sections) =>
    documentsBy(sections, (document) =>
      statementsBy(document, (statement) => textsOf(statement, ACTIONS, (text) => text.toLowerCase())),
    ),
  "actions in capitals": (sections) =>
    documentsBy(sections, (document) =>
      statementsBy(document, (statement) => textsOf(statement, ACTIONS, (text) => text.toUpperCase())),
    ),
  "a Sid for each statement": (sections) =>
    documentsBy(sections, (document) => ({
      ...document,
      Statement: listOf(document["Statement"]).map((one, index) =>
        isObject(one) ? { ...one, Sid: `Statement${index}` } : one,
      ),
    })),
  "condition keys in small letters": (sections) =>
    documentsBy(sections, (document) =>
      statementsBy(document, (statement) => conditionsBy(statement, (key) => key.toLowerCase())),
    ),
  "every resource by an alias of the provider": (sections) => ({
    ...sections,
    provider: aliased(sections["provider"] ?? PROBE_PROVIDER),
    resource: blocksBy(sections, (block, type) =>
      type.startsWith("aws_") ? { ...block, provider: "aws.other" } : block,
    ),
  }),
  "every resource by another name": (sections) => {
    const names = addressesOf(sections).map(([type, id]) => [`${type}.${id}`, `${type}.${id}_renamed`] as const);
    const resource = Object.entries(sections.resource ?? {}).map(([type, blocks]) => [
      type,
      Object.fromEntries(Object.entries(blocks).map(([id, block]) => [`${id}_renamed`, block])),
    ]);
    return referring({ ...sections, resource: Object.fromEntries(resource) as ProbeSections["resource"] }, names);
  },
  "every resource as the only one of a count": (sections) => {
    const names = addressesOf(sections).map(([type, id]) => [`${type}.${id}`, `${type}.${id}[0]`] as const);
    const counted = { ...sections, resource: blocksBy(sections, (block) => ({ ...block, count: 1 })) };
    return referring(counted, names);
  },
  "each statement twice": (sections) =>
    documentsBy(sections, (document) => ({
      ...document,
      Statement: listOf(document["Statement"]).flatMap((one) =>
        isObject(one) && one["Sid"] === undefined ? [one, one] : [one],
      ),
    })),
};

function aliased(providers: unknown): unknown {
  const aws = isObject(providers) ? providers["aws"] : undefined;
  const own = listOf(aws)[0];
  return isObject(own) ? { ...(providers as Json), aws: [...listOf(aws), { ...own, alias: "other" }] } : providers;
}

function addressesOf({ resource = {} }: ProbeSections): readonly (readonly [type: string, id: string])[] {
  return Object.entries(resource).flatMap(([type, blocks]) => Object.keys(blocks).map((id) => [type, id] as const));
}

function blocksBy(
  { resource = {} }: ProbeSections,
  change: (block: Json, type: string) => Json,
): ProbeSections["resource"] {
  const types = Object.entries(resource).map(([type, blocks]) => [
    type,
    Object.fromEntries(Object.entries(blocks).map(([id, block]) => [id, change(block, type)])),
  ]);
  return Object.fromEntries(types) as ProbeSections["resource"];
}

/** The same, with other addresses in its references. */
function referring(sections: ProbeSections, names: readonly (readonly [from: string, to: string])[]): ProbeSections {
  return deep(sections, (value) =>
    typeof value !== "string"
      ? value
      : names.reduce(
          (text, [from, to]) =>
            text.replace(new RegExp(`(?<![\\w.])${from.replaceAll(".", "\\.")}(?=[.\\[}]|$)`, "g"), to),
          value,
        ),
  );
}

const ACTIONS = ["Action", "NotAction"];

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function policiesBy(sections: ProbeSections, change: (text: string) => string): ProbeSections {
  return deep(sections, (value) => (documentIn(value) === undefined ? value : change(value as string)));
}

function documentsBy(sections: ProbeSections, change: (document: Json) => Json): ProbeSections {
  return deep(sections, (value) => {
    const document = documentIn(value);
    return document === undefined ? value : JSON.stringify(change(document));
  });
}

function deep<T>(value: T, change: (text: unknown) => unknown): T {
  if (Array.isArray(value)) return value.map((one) => deep(one as unknown, change)) as T;
  if (!isObject(value)) return change(value) as T;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, deep(one, change)])) as T;
}

/** A policy that is written as a text; none where Terraform has to work out a part of it. */
function documentIn(value: unknown): Json | undefined {
  if (typeof value !== "string" || !value.startsWith("{") || /[$%]\{/.test(value)) return undefined;
  try {
    const json: unknown = JSON.parse(value);
    return isObject(json) && json["Statement"] !== undefined ? json : undefined;
  } catch {
    return undefined;
  }
}

function statementsBy(document: Json, change: (statement: Json) => Json): Json {
  const statements = listOf(document["Statement"]).map((one) => (isObject(one) ? change(one) : one));
  return { ...document, Statement: Array.isArray(document["Statement"]) ? statements : statements[0] };
}

function otherLists(statement: Json): Json {
  const other = (value: unknown) =>
    typeof value === "string" ? [value] : Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
  const names = [...ACTIONS, "Resource", "NotResource"];
  return Object.fromEntries(
    Object.entries(statement).map(([name, value]) => [name, names.includes(name) ? other(value) : value]),
  );
}

function textsOf(statement: Json, names: readonly string[], change: (text: string) => string): Json {
  const changed = (value: unknown) =>
    typeof value === "string"
      ? change(value)
      : Array.isArray(value)
        ? value.map((one) => (typeof one === "string" ? change(one) : (one as unknown)))
        : value;
  return Object.fromEntries(
    Object.entries(statement).map(([name, value]) => [name, names.includes(name) ? changed(value) : value]),
  );
}

function conditionsBy(statement: Json, change: (key: string) => string): Json {
  const { Condition } = statement;
  if (!isObject(Condition)) return statement;
  const renamed = Object.entries(Condition).map(([operator, tests]) => [
    operator,
    isObject(tests) ? Object.fromEntries(Object.entries(tests).map(([key, value]) => [change(key), value])) : tests,
  ]);
  return { ...statement, Condition: Object.fromEntries(renamed) as Json };
}
