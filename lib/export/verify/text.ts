import pc from "picocolors";
import { clean } from "../../doctor/text";
import { section } from "../section";
import type { VerifyReport } from "./verify";

export function renderVerification(report: VerifyReport, colours: boolean): string {
  const paint = pc.createColors(colours);
  const { manifest, differences, objects } = report;
  const good = manifest.length === 0 && differences.length === 0;
  return `${[
    paint.bold(
      `Case ${clean(report.legalHoldId)}: ${objects} versions in bucket ${clean(report.bucket)}, as of ${clean(report.asOf, 40)}`,
    ),
    `Seal ${report.seal}; time stamp: ${report.timestamp}${report.timestamp === "not checked" ? ", set --timestamp-ca" : ""}`,
    ...section(
      paint,
      "The manifest itself",
      manifest.map((one) => `  ${clean(one)}`),
    ),
    ...section(
      paint,
      "Versions that differ from the manifest",
      differences.map(
        (one) => `  ${clean(one.key, 1_100)}  version ${clean(one.versionId, 100)}\n    ${clean(one.what)}`,
      ),
    ),
    "",
    good
      ? paint.green("Every version matches the manifest: checksums, retention and hold.")
      : paint.red("Differs from the manifest."),
  ].join("\n")}\n`;
}
