import type { Attributes } from "./references";

/** A policy in one way of writing: lists in order, statements by sid. */
export function canonicalPolicy(text: string): unknown {
  const { Version, Statement } = JSON.parse(text) as { Version: string; Statement: readonly Attributes[] };
  return {
    Version,
    Statement: Statement.map((one) => lists(one) as Attributes).sort((a, b) => compare(a["Sid"], b["Sid"])),
  };
}

const compare = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

function lists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(String).sort();
  if (typeof value !== "object" || value === null) return [String(value)];
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, lists(item)]));
}

interface Rendered {
  readonly sid?: string;
  readonly effect?: string;
  readonly actions?: readonly string[];
  readonly resources?: readonly string[];
  readonly principals?: readonly { readonly type: string; readonly identifiers: readonly string[] }[];
  readonly condition?: readonly {
    readonly test: string;
    readonly variable: string;
    readonly values: readonly string[];
  }[];
}

/** The JSON that the data source `aws_iam_policy_document` answers with. */
export function documentJson({ statement, ...others }: Attributes): string {
  if (Object.keys(others).length > 0) throw new Error(`not understood: ${Object.keys(others).join()}`);
  return JSON.stringify({ Version: "2012-10-17", Statement: (statement as readonly Rendered[]).map(statementJson) });
}

function statementJson({ sid, effect, actions, resources, principals, condition, ...others }: Rendered): object {
  if (Object.keys(others).length > 0) throw new Error(`not understood: ${Object.keys(others).join()}`);
  const conditions: { [test: string]: { [variable: string]: readonly string[] } } = {};
  for (const { test, variable, values } of condition ?? []) (conditions[test] ??= {})[variable] = values;
  const [first] = principals ?? [];
  return {
    Sid: sid,
    Effect: effect ?? "Allow",
    ...(first === undefined ? {} : { Principal: first.type === "*" ? "*" : { [first.type]: first.identifiers } }),
    Action: actions,
    ...(resources === undefined ? {} : { Resource: resources }),
    ...(condition === undefined || condition.length === 0 ? {} : { Condition: conditions }),
  };
}
