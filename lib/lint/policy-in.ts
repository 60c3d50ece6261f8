import { recordOf } from "../policy";
import type { Path } from "../policy/read";
import { isJson, parseJson } from "../stack";

/** A policy in a document. */
export interface InnerPolicy {
  readonly policy: unknown;
  /** Where in the document it is; nowhere below where the document is the policy. */
  readonly at: Path;
  /** Whether it stands there as a text of its own. */
  readonly apart: boolean;
}

// Role.AssumeRolePolicyDocument, PolicyVersion.Document, Attributes.Policy
const DEEPEST = 3;

/**
 * The one policy that a document is, or that an answer of the AWS command line holds.
 * @param name what it is, for messages
 * @returns the document itself where it holds none, or several
 * @throws Error where a member stands twice in a policy
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
