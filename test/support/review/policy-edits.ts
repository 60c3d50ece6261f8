import type { Json } from "./edits";

interface Edit {
  readonly name: string;
  /** The stack with the one change in it. */
  readonly after: string;
}

type Written = { [member: string]: unknown };
type Change = readonly [name: string, change: (statement: Written) => boolean];

const ATTRIBUTES = ["policy", "assume_role_policy"];
const someone = (n: number) => `arn:aws:iam::111122223333:role/added-${n}`;

/** For each policy of a stack, single changes of single statements: who is spared, who is let in, what, where, when. */
export function policyEdits(text: string): readonly { readonly policy: string; readonly edits: readonly Edit[] }[] {
  const json = JSON.parse(text) as Json;
  return Object.entries(json.resource).flatMap(([type, blocks]) =>
    Object.entries(blocks).flatMap(([id, block]) =>
      ATTRIBUTES.filter((name) => typeof block[name] === "string").map((attribute) => ({
        policy: `${type}.${id}.${attribute}`,
        edits: editsOf(json, block, attribute),
      })),
    ),
  );
}

function editsOf(json: Json, block: Written, attribute: string): readonly Edit[] {
  const written = String(block[attribute]);
  const statements = (JSON.parse(written) as { Statement: Written[] }).Statement;
  const edits: Edit[] = [];
  const add = (name: string, change: (all: Written[]) => Written[] | undefined) => {
    const document = JSON.parse(written) as { Statement: Written[] };
    const changed = change(document.Statement);
    if (changed === undefined) return;
    block[attribute] = JSON.stringify({ ...document, Statement: changed });
    edits.push({ name, after: JSON.stringify(json) });
    block[attribute] = written;
  };
  const each = Math.ceil(60 / statements.length);
  statements.forEach((_, at) => {
    add(`${at} gone`, (all) => all.filter((one, i) => i !== at || one["Effect"] === "Allow"));
    for (const [name, change] of changes(each)) {
      add(`${at} ${name}`, (all) => (change(all[at]!) ? all : undefined));
    }
  });
  return edits;
}

function changes(count: number): readonly Change[] {
  const numbers = Array.from({ length: count }, (_, i) => i);
  return [
    ...numbers.map((n): Change => [`spares ${n}`, (one) => one["Effect"] === "Deny" && spare(one, someone(n))]),
    ...numbers.map((n): Change => [`lets in ${n}`, (one) => one["Effect"] === "Allow" && letIn(one, someone(n))]),
    ...numbers.map((n): Change => [`reaches ${n}`, (one) => one["Effect"] === "Allow" && reach(one, n)]),
  ];
}

function spare(statement: Written, arn: string): boolean {
  const condition = { ...(statement["Condition"] as { [operator: string]: { [key: string]: unknown } } | undefined) };
  const spared = condition["ArnNotLike"]?.["aws:PrincipalArn"];
  condition["ArnNotLike"] = { ...condition["ArnNotLike"], "aws:PrincipalArn": [...listOf(spared), arn] };
  statement["Condition"] = condition;
  return true;
}

function letIn(statement: Written, arn: string): boolean {
  const principal = statement["Principal"];
  if (typeof principal !== "object" || principal === null) return false;
  const condition = statement["Condition"] as { ArnEquals?: { [key: string]: unknown } } | undefined;
  const narrowed = condition?.ArnEquals?.["aws:PrincipalArn"];
  if (narrowed !== undefined) condition!.ArnEquals!["aws:PrincipalArn"] = [...listOf(narrowed), arn];
  else statement["Principal"] = { ...principal, AWS: [...listOf((principal as Written)["AWS"]), arn] };
  return true;
}

function reach(statement: Written, n: number): boolean {
  const { Resource } = statement;
  if (Resource === undefined || Resource === "*") return false;
  const list = listOf(Resource);
  // another key of the same bucket, or another thing of the same service
  statement["Resource"] = [...list, String(list[0]).replace(/[^/:]*$/, `added-${n}/*`)];
  return true;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
