import { recordOf } from "../policy";
import { lintPolicy, type Finding, type PolicyKind } from "../policy/lint";
import type { Path } from "../policy/read";
import { parseJson, isJson, type Stack } from "../stack";
import { readBeside } from "../stack/open";
import { lintStack, type StackFindings } from "./judge";
import { placeOf } from "./json-place";
import type { Judged, JudgedPolicy } from "./report";

// Role.AssumeRolePolicyDocument, PolicyVersion.Document, Attributes.Policy
const DEEPEST = 3;

/** An input text with its file name. @experimental */
export interface SourceText {
  /** As given; `-` is standard input. */
  readonly file: string;
  readonly text: string;
}

/**
 * Checks a single policy, also inside a response of the AWS CLI: `{"Policy": "{…}"}`, `{"PolicyDocument": {…}}`.
 * @throws Error with one message if the text is not a JSON object
 * @experimental
 */
export function judgePolicy({ file, text }: SourceText, kind: PolicyKind): Judged {
  const document = parseJson(nameOf(file), text);
  const { policy, at: start, apart } = policyIn(nameOf(file), document);
  const findings = lintPolicy(policy, { kind });
  const where = ({ at }: Finding) => (apart ? placeOf(text, start, at) : placeOf(text, [...start, ...at]));
  return { policies: [{ file, kind, findings, placeOf: where }], notes: [] };
}

/**
 * Checks every policy of a stack: a `cdk.tf.json`, or `terraform show -json` of a plan or a state. For a plan, the
 * planned values are checked.
 * @param name name of the stack
 * @param beside files that Terraform loads together with it
 * @default beside none
 * @throws Error with one message if the text is none of these
 * @experimental
 */
export function judgeStack({ file, text }: SourceText, name: string, beside: Stack["frame"] = []): Judged {
  const stack = stackIn({ file: nameOf(file), text }, name, beside);
  const { policies, findings, unread, open } = judgedIn(nameOf(file), stack);
  // only where something was found
  let paths: ReadonlyMap<string, Path> | undefined;
  const pathOf = (address: string): Path =>
    stack.format === "synthesized" ? pathInStack(address) : ((paths ??= pathsInPlan(text)).get(address) ?? []);
  const judged = policies.map((policy): JudgedPolicy => {
    const address = [policy.address, ...policy.argument].join(".");
    const where = ({ at }: Finding) => placeOf(text, [...pathOf(policy.address), ...policy.argument], at);
    const own = findings.filter((finding) => finding.policy === policy);
    return { file, stack: name, address, kind: policy.kind, findings: own, placeOf: where };
  });
  const notes = [
    ...unread.map(({ address, why }) => `${address} in ${name} cannot be checked: ${why}.`),
    ...[...open].map(
      ([address, count]) =>
        `${address} in ${name}: ${count === 1 ? "a finding depends" : `${count} findings depend`} on values that are known only after the apply.`,
    ),
  ];
  return { policies: judged, notes };
}

function judgedIn(file: string, stack: Stack): StackFindings {
  try {
    return lintStack(stack);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

function nameOf(file: string): string {
  return file === "-" ? "standard input" : file;
}

function stackIn({ file, text }: SourceText, name: string, beside: Stack["frame"]): Stack {
  try {
    return readBeside(name, text, beside, file).stack;
  } catch (error) {
    if (isPolicy(file, text)) throw new Error(`${file}: this is a policy; set --kind to what it is attached to`);
    throw error;
  }
}

function isPolicy(file: string, text: string): boolean {
  try {
    return Object.hasOwn(parseJson(file, text), "Statement");
  } catch {
    return false;
  }
}

function pathInStack(address: string): Path {
  const [type = "", ...name] = address.split(".");
  return ["resource", type, name.join(".")];
}

// in a plan or a state, a resource is nested in its module, which its address names
function pathsInPlan(text: string): ReadonlyMap<string, Path> {
  const json: unknown = JSON.parse(text);
  const part = "planned_values" in (json as object) ? "planned_values" : "values";
  return new Map(resourcesBelow(memberOf(memberOf(json, part), "root_module"), [part, "root_module"]));
}

function* resourcesBelow(module: unknown, path: Path): Generator<[address: string, path: Path]> {
  for (const [i, resource] of listAt(module, "resources").entries())
    yield [String(memberOf(resource, "address")), [...path, "resources", i, "values"]];
  for (const [i, child] of listAt(module, "child_modules").entries())
    yield* resourcesBelow(child, [...path, "child_modules", i]);
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const list = memberOf(value, name);
  return Array.isArray(list) ? list : [];
}

function memberOf(value: unknown, name: string): unknown {
  return recordOf(value)?.[name];
}

interface InnerPolicy {
  readonly policy: unknown;
  /** Path of the policy in the document; empty if the document is the policy. */
  readonly at: Path;
  /** Whether it is a JSON string in the document. */
  readonly apart: boolean;
}

/**
 * The policy that a document contains, such as a response of the AWS CLI.
 * @param name name for messages
 * @returns the document itself if it contains no policy or several
 * @throws Error if a member of the policy is duplicated
 */
function policyIn(name: string, document: unknown): InnerPolicy {
  const [first, ...others] = isDocument(document) ? [] : [...innerPolicies(name, document, [])];
  return first !== undefined && others.length === 0 ? first : { policy: document, at: [], apart: false };
}

function* innerPolicies(name: string, value: unknown, at: Path): Generator<InnerPolicy> {
  if (isDocument(value)) yield { policy: value, at, apart: false };
  else if (typeof value === "string") {
    const policy = parsed(`${name}: ${at.join(".")}`, value);
    if (isDocument(policy)) yield { policy, at, apart: true };
  } else if (at.length < DEEPEST) {
    for (const [step, member] of Object.entries(recordOf(value) ?? {}))
      yield* innerPolicies(name, member, [...at, step]);
  }
}

function isDocument(value: unknown): boolean {
  const record = recordOf(value);
  return record !== undefined && Object.hasOwn(record, "Statement");
}

function parsed(name: string, text: string): unknown {
  return text.trimStart().startsWith("{") && isJson(text) ? parseJson(name, text) : undefined;
}
