import { OWNER_OUTPUT } from "../catalog";
import { policyRows, type PolicyPlace } from "./aws-grants";
import type { GrantRow } from "./manifest";
import type { StackJson } from "./stack-json";

const PLACES: { readonly [part: string]: Omit<PolicyPlace, "source"> } = {
  bucketPolicy: {},
  keyPolicy: { itself: "the key" },
  exporterTrust: { itself: "the exporter's role" },
  exporterPolicy: { holder: "the exporter's role" },
};

/** What the owners of parts brought along have to put into their policies; the stack itself puts none of it. */
export function rowsForOwners(stack: StackJson): readonly GrantRow[] {
  return Object.entries(stack.output ?? {}).flatMap(([name, { value }]) => {
    if (!name.startsWith(OWNER_OUTPUT)) return [];
    const place = PLACES[name.slice(OWNER_OUTPUT.length)] ?? {};
    return policyRows(value, { ...place, source: `output.${name}` });
  });
}
