import type { Descriptor } from "../../descriptor";
import { renderPolicyDocument } from "../../resolve/policy-data";

/** A policy that is written as blocks. What refers to it has its text, and is compared with that. */
export const policyDocument: Descriptor = {
  type: "data.aws_iam_policy_document",
  // where a part of it is not known, whoever refers to it has a symbol, which does not tell one text from another
  isInPlace: ({ attributes }) => renderPolicyDocument(attributes) !== undefined,
  reads: [],
  inert: { policy_id: "a name that no access decision uses", "statement.sid": "a name that no access decision uses" },
};
