import pc from "picocolors";
import { clean } from "../../doctor/text";
import { section } from "../section";
import type { VerifyReport } from "./verify";

/** The report for people. */
export function renderVerification(report: VerifyReport, colours: boolean): string {
  const paint = pc.createColors(colours);
  const { manifest, differences, objects } = report;
  const good = manifest.length === 0 && differences.length === 0;
  return `${[
    paint.bold(
      `Case ${clean(report.legalHoldId)}: ${objects} versions in bucket ${clean(report.bucket)}, as of ${clean(report.asOf, 40)}`,
    ),
    `Seal ${report.seal}; time stamp: ${report.timestamp}${report.timestamp === "not checked" ? ", --timestamp-ca does" : ""}`,
    ...section(
      paint,
      "The manifest itself",
      manifest.map((one) => `  ${clean(one)}`),
    ),
    ...section(
      paint,
      "Versions that are not as the manifest says",
      differences.map(
        (one) => `  ${clean(one.key, 1_100)}  version ${clean(one.versionId, 100)}\n    ${clean(one.what)}`,
      ),
    ),
    "",
    good
      ? paint.green("As the manifest says: every version, its checksums, its retention and its hold.")
      : paint.red("Not as the manifest says."),
  ].join("\n")}\n`;
}
