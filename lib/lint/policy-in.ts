import { recordOf } from "../policy";
import type { Path } from "../policy/read";
import { isJson, parseJson } from "../stack";

export interface InnerPolicy {
  readonly policy: unknown;
  /** Path of the policy in the document; empty if the document is the policy. */
  readonly at: Path;
  /** Whether it is a JSON string in the document. */
  readonly apart: boolean;
}

// Role.AssumeRolePolicyDocument, PolicyVersion.Document, Attributes.Policy
const DEEPEST = 3;

/**
 * The policy that a document contains, such as a response of the AWS CLI.
 * @param name name for messages
 * @returns the document itself if it contains no policy or several
 * @throws Error if a member of the policy is duplicated
 */
export function policyIn(name: string, document: unknown): InnerPolicy {
  const [first, ...others] = isPolicy(document) ? [] : [...innerPolicies(name, document, [])];
  return first !== undefined && others.length === 0 ? first : { policy: document, at: [], apart: false };
}

function* innerPolicies(name: string, value: unknown, at: Path): Generator<InnerPolicy> {
  if (isPolicy(value)) yield { policy: value, at, apart: false };
  else if (typeof value === "string") {
    const policy = parsed(`${name}: ${at.join(".")}`, value);
    if (isPolicy(policy)) yield { policy, at, apart: true };
  } else if (at.length < DEEPEST) {
    for (const [step, member] of Object.entries(recordOf(value) ?? {}))
      yield* innerPolicies(name, member, [...at, step]);
  }
}

function isPolicy(value: unknown): boolean {
  const record = recordOf(value);
  return record !== undefined && Object.hasOwn(record, "Statement");
}

function parsed(name: string, text: string): unknown {
  return text.trimStart().startsWith("{") && isJson(text) ? parseJson(name, text) : undefined;
}
