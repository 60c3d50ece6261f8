import { OWNER_OUTPUT } from "../../catalog";
import type { PolicyDocument } from "../../policy";
import { readDocument, type Access, type GrantKind, type Stack } from "../../stack";
import { policyOf } from "../policy-shape";

/** A policy that should be in effect. */
export interface ExpectedPolicy {
  readonly document: PolicyDocument;
  /** Whether it is the complete policy. Otherwise, the owner may add statements. */
  readonly whole: boolean;
}

type Placed = NonNullable<ReturnType<Access["resources"]["get"]>>[number];

/** The policy of a kind that the stack itself attaches. */
export function ownPolicy(placed: readonly Placed[] | undefined, kind: GrantKind): PolicyDocument | undefined {
  const found = placed?.find((one) => one.kind === kind && one.document !== undefined);
  return found && policyOf(found.document);
}

/** The statements that the owner of an existing part must merge. */
export function ownerPolicy(stack: Stack, part: string): PolicyDocument | undefined {
  const found = readDocument(stack.outputs.get(OWNER_OUTPUT + part));
  return "document" in found ? policyOf(found.document) : undefined;
}

export function policyFor(stack: Stack, own: PolicyDocument | undefined, part: string): ExpectedPolicy | undefined {
  const document = own ?? ownerPolicy(stack, part);
  return document && { document, whole: own !== undefined };
}
