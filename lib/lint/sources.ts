import { lintPolicy, type PolicyKind } from "../policy";
import { parseJson, readStack, type Stack } from "../stack";
import { lintStack } from "./judge";
import { lineAndColumn, placeOf } from "./json-place";
import type { Judged, JudgedPolicy } from "./report";

/** A text that was read, with the name of the file. */
export interface SourceText {
  /** As it was given; `-` is standard input. */
  readonly file: string;
  readonly text: string;
}

/**
 * Judges a policy by itself.
 * @throws Error with one message when the text is no JSON object
 */
export function judgePolicy({ file, text }: SourceText, kind: PolicyKind): Judged {
  const document = parseJson(file, understandable(file, text));
  const findings = lintPolicy(document, { kind });
  return { policies: [{ file, kind, findings, placeOf: ({ at }) => placeOf(text, at) }], notes: [] };
}

/**
 * Judges every policy of a stack: a `cdk.tf.json`, or `terraform show -json` of a plan or a state. Of a plan what is
 * planned is judged.
 * @param name of the stack
 * @throws Error with one message when the text is none of them
 */
export function judgeStack({ file, text }: SourceText, name: string): Judged {
  const stack = stackIn(file, understandable(file, text), name);
  const { policies, findings, unread, open } = lintStack(stack);
  const judged = policies.map((policy): JudgedPolicy => {
    const address = `${policy.address}.${policy.argument.join(".")}`;
    const path = pathInStack(policy.address, policy.argument);
    const where = () => (stack.format === "synthesized" ? placeOf(text, path) : placeInPlan(text, policy.address));
    const own = findings.filter((finding) => finding.policy === policy);
    return { file, stack: name, address, kind: policy.kind, findings: own, placeOf: where };
  });
  const notes = [
    ...unread.map(({ address, why }) => `${address} in ${name} cannot be judged: ${why}.`),
    ...[...open].map(
      ([address, count]) =>
        `${address} in ${name}: ${count === 1 ? "a finding hangs" : `${count} findings hang`} on values that are known only after the apply.`,
    ),
  ];
  return { policies: judged, notes };
}

const HCL = /^\s*(resource|data|variable|provider|terraform|module|locals|output)\b[^:]*\{/m;

// JSON.parse says of each of these the same
function understandable(file: string, text: string): string {
  if (text.startsWith("\uFEFF"))
    throw new Error(`${file}: begins with a byte order mark; save it as UTF-8 without one`);
  if (text.includes("\u0000")) throw new Error(`${file}: not a text in UTF-8`);
  if (text.trim() === "") throw new Error(`${file}: is empty`);
  if (!/^\s*[[{"\d]/.test(text) && HCL.test(text))
    throw new Error(`${file}: HCL, which is not read; give a plan: terraform show -json <plan file>`);
  return text;
}

function stackIn(file: string, text: string, name: string): Stack {
  try {
    return readStack(name, text).stack;
  } catch (error) {
    if (isPolicy(file, text)) throw new Error(`${file}: a policy; say with --kind what it is attached to`);
    throw new Error((error as Error).message.replace(name, file));
  }
}

function isPolicy(file: string, text: string): boolean {
  try {
    return Object.hasOwn(parseJson(file, text), "Statement");
  } catch {
    return false;
  }
}

function pathInStack(address: string, argument: readonly (string | number)[]): readonly (string | number)[] {
  const [type = "", ...name] = address.split(".");
  return ["resource", type, name.join("."), ...argument];
}

// in a plan a resource stands below its module; its address is unique
function placeInPlan(text: string, address: string): { readonly line: number; readonly column: number } {
  const found = new RegExp(`"address"\\s*:\\s*${JSON.stringify(address).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`).exec(
    text,
  );
  return lineAndColumn(text, found?.index ?? 0);
}
