import { show, type Faults } from "../core";
import type { LegalHoldExportProps } from "./props";

const CODES = { custodians: "CUSTODIAN_IS_EXPORTER", administrators: "ADMINISTRATOR_IS_EXPORTER" } as const;

/** Refuses the exporter among those who may take evidence away, named or taken in by a pattern. */
export function refuseExporter(props: LegalHoldExportProps, exporterRoleArn: string, faults: Faults): void {
  for (const field of ["custodians", "administrators"] as const) {
    props[field]?.forEach((pattern, i) => {
      if (faults.has(`${field}[${i}]`) || !takesIn(pattern, exporterRoleArn)) return;
      faults.add({
        code: CODES[field],
        field: `${field}[${i}]`,
        got: show(pattern),
        allowed: "people or roles other than the exporter's",
        fix: "Name whoever decides about evidence: the role that writes it must not be able to remove it.",
      });
    });
  }
}

function takesIn(pattern: string, arn: string): boolean {
  const escaped = pattern.replace(/[.+^$()|[\]{}\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\*/g, ".*").replace(/\?/g, ".")}$`).test(arn);
}
