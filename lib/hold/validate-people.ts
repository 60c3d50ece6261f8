import type { People } from "../aws";
import { matchesGlob, show, type Faults } from "../core";

/** A role of the export itself, which must not be among the principals that may remove evidence. */
export interface OwnRole {
  readonly arn: string;
  /** Codes of the faults, by field. */
  readonly codes: { readonly custodians: string; readonly administrators: string; readonly readers?: string };
  readonly name: string;
  /** What the role does, for the message. */
  readonly does: string;
}

/** Refuses a role of the export among the principals that may remove evidence, by name or matched by a pattern. */
export function refuseOwnRole(props: People, { arn, codes, name, does }: OwnRole, faults: Faults): void {
  for (const field of ["custodians", "administrators", "readers"] as const) {
    const code = codes[field];
    const named = props[field];
    if (code === undefined || !Array.isArray(named)) continue;
    (named as readonly string[]).forEach((pattern, i) => {
      if (faults.has(`${field}[${i}]`) || !matchesGlob(pattern, arn)) return;
      faults.add({
        code,
        field: `${field}[${i}]`,
        got: show(pattern),
        allowed: `people or roles other than ${name}`,
        fix: `Name whoever decides about evidence: the role that ${does} must not be able to ${field === "readers" ? "read" : "remove"} it.`,
      });
    });
  }
}
