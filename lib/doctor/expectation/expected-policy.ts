import type { PolicyDocument } from "../../policy";

/** A policy that should be in force. */
export interface ExpectedPolicy {
  readonly document: PolicyDocument;
  /** Whether it is the whole of the policy; otherwise others may add to it. */
  readonly whole: boolean;
}
