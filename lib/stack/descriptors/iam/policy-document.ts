import type { Descriptor } from "../../descriptor";
import { renderPolicyDocument } from "../../resolve/policy-data";

/** A policy written as blocks. Blocks that refer to it contain its text and are compared with it. */
export const policyDocument: Descriptor = {
  type: "data.aws_iam_policy_document",
  // if a part is unknown, the references are symbols, which do not distinguish two texts
  isInPlace: ({ attributes }) => renderPolicyDocument(attributes) !== undefined,
  reads: [],
  inert: { policy_id: "a name that no access decision uses", "statement.sid": "a name that no access decision uses" },
};
