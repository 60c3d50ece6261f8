import { Testing } from "cdktf";
import type { Statement } from "../../../lib/policy";
import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";
import type { StackReview } from "../../../lib/review/types";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../../stacks";
import { london } from "../london";

/** A statement that a test may change. */
export type Editable = { -readonly [name in keyof Statement]: Statement[name] };

/** Synthesized JSON that a test may change. */
export interface Json {
  resource: { [type: string]: { [id: string]: { [name: string]: unknown } } };
}

/** The London stack with these props. */
export function londonJson(props: LegalHoldExportStackProps): Json {
  return JSON.parse(Testing.synth(new LegalHoldExportStack(Testing.app(), "london", props))) as Json;
}

const ATTRIBUTE: { readonly [type: string]: string } = { aws_iam_role: "assume_role_policy" };

/** Changes the statements of the only policy of a type. */
export function editPolicy(json: Json, type: string, change: (statements: Editable[]) => Editable[] | unknown): void {
  const [block] = Object.values(json.resource[type]!);
  const attribute = ATTRIBUTE[type] ?? "policy";
  const document = JSON.parse(String(block![attribute]).replace(/\$\$\{/g, "${")) as { Statement: Editable[] };
  const changed = change(document.Statement);
  if (Array.isArray(changed)) document.Statement = changed as Editable[];
  block![attribute] = JSON.stringify(document).replace(/\$\{/g, "$${");
}

/** The statement with a sid. */
export function statement(statements: readonly Editable[], sid: string): Editable {
  const found = statements.find(({ Sid }) => Sid === sid);
  if (found === undefined) throw new Error(`no statement ${sid}`);
  return found;
}

/** Takes away every resource of a type. */
export function without(json: Json, type: string): void {
  if (json.resource[type] === undefined) throw new Error(`no ${type}`);
  delete json.resource[type];
}

/** The review of the London stack after a change of its JSON. */
export function reviewed(
  change: (json: Json) => void,
  props = london(),
  rewrite = (text: string) => text,
): StackReview {
  const json = londonJson(props);
  const before = JSON.stringify(json);
  change(json);
  const after = rewrite(JSON.stringify(json));
  if (after === before) throw new Error("the change changed nothing");
  return reviewStack(readStack("london", before).stack, readStack("london", after).stack);
}
