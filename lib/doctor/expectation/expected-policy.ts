import type { PolicyDocument } from "../../policy";

/** A policy that should be in effect. */
export interface ExpectedPolicy {
  readonly document: PolicyDocument;
  /** Whether it is the complete policy. Otherwise, the owner may add statements. */
  readonly whole: boolean;
}
