import { OWNER_OUTPUT } from "../../catalog";
import { readDocument, type PlacedPolicy, type Stack } from "../../stack";
import { policyGrants } from "../inventory";
import type { InventoryGrant } from "../types";

const PARTS: { readonly [part: string]: Pick<PlacedPolicy, "kind" | "owner"> } = {
  bucketPolicy: { kind: "bucket", owner: "the bucket" },
  keyPolicy: { kind: "key", owner: "the key" },
  exporterTrust: { kind: "trust", owner: "the exporter's role" },
  exporterPolicy: { kind: "identity", owner: "the exporter's role" },
};

/** What the owners of parts brought along have to put into their policies; the stack itself puts none of it in force. */
export function rowsForOwners(stack: Stack): readonly InventoryGrant[] {
  return [...stack.outputs].flatMap(([name, text]) => {
    if (!name.startsWith(OWNER_OUTPUT)) return [];
    const part = PARTS[name.slice(OWNER_OUTPUT.length)] ?? { kind: "other", owner: name };
    return policyGrants({ ...part, source: `output.${name}`, ...readDocument(text) }, stack.account);
  });
}
