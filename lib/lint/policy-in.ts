import { recordOf } from "../policy";
import type { Path } from "../policy/read";

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
 * @returns the document itself where it holds none, or several
 */
export function policyIn(document: unknown): InnerPolicy {
  const [first, ...others] = isPolicy(document) ? [] : [...innerPolicies(document, [])];
  return first !== undefined && others.length === 0 ? first : { policy: document, at: [], apart: false };
}

function* innerPolicies(value: unknown, at: Path): Generator<InnerPolicy> {
  if (isPolicy(value)) yield { policy: value, at, apart: false };
  else if (typeof value === "string") {
    const policy = parsed(value);
    if (isPolicy(policy)) yield { policy, at, apart: true };
  } else if (at.length < DEEPEST) {
    for (const [name, member] of Object.entries(recordOf(value) ?? {})) yield* innerPolicies(member, [...at, name]);
  }
}

function isPolicy(value: unknown): boolean {
  const record = recordOf(value);
  return record !== undefined && Object.hasOwn(record, "Statement");
}

function parsed(text: string): unknown {
  try {
    return text.trimStart().startsWith("{") ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
