import { SCANNER_FINDINGS, type ScannerFinding } from "./findings";

/** Types and logical ids of resources, such as `aws_sns_topic.export_job_topic_7FB1608F`. */
export type LogicalIds = readonly string[];

/** The files that users copy, by name. */
export function scannerFiles(ids: LogicalIds): { readonly [file: string]: string } {
  return {
    ".checkov.yaml": checkovFile(),
    ".checkov.baseline": baseline(ids),
    ".trivyignore.yaml": trivyFile(),
    "plan-skips.tf": planSkips(ids),
  };
}

function checkovFile(): string {
  const rows = SCANNER_FINDINGS.flatMap(({ checkov, why }) => (checkov === undefined ? [] : [[checkov, why] as const]));
  return [
    "# checkov -d cdktf.out/stacks --framework terraform_json --config-file .checkov.yaml",
    "skip-check:",
    ...rows.flatMap(([id, why]) => [`  # ${why}`, `  - ${id}`]),
    "",
  ].join("\n");
}

// finding by finding, for those who want to hear of the same at another resource. Checkov calls a resource by its type in plans
// and where a check looks at several resources, and by no type in configurations
function baseline(ids: LogicalIds): string {
  const findings = [...new Set(ids)].sort().flatMap((id) => {
    const [type = "", name = ""] = id.split(".");
    const check_ids = SCANNER_FINDINGS.filter((one) => one.checkov !== undefined && concerns(one, type, name))
      .map(({ checkov }) => checkov)
      .sort();
    if (check_ids.length === 0) return [];
    return [`resource.${name}`, id].map((resource) => ({ resource, check_ids }));
  });
  return `${JSON.stringify({ failed_checks: [{ file: "/cdk.tf.json", findings }] }, null, 2)}\n`;
}

function trivyFile(): string {
  const rows = SCANNER_FINDINGS.flatMap(({ trivy, why }) => (trivy === undefined ? [] : [[trivy, why] as const]));
  return [
    "# terraform show -json plan > plan.json; trivy config --ignorefile .trivyignore.yaml --exit-code 1 plan.json",
    "misconfigurations:",
    ...rows.flatMap(([id, why]) => [`  - id: ${id}`, `    statement: ${JSON.stringify(why)}`]),
    "",
  ].join("\n");
}

// only comments count: Checkov lays them over the resources of the plan that are called alike
function planSkips(ids: LogicalIds): string {
  const skips = [...new Set(ids)].sort().flatMap((id) => {
    const [type = "", name = ""] = id.split(".");
    const about = SCANNER_FINDINGS.filter((one) => isAbout(one, type, name));
    if (about.length === 0) return [];
    const comments = about.map(({ checkov, why }) => `  #checkov:skip=${checkov}:${why}`);
    return [[`resource "${type}" "${name}" {`, ...comments, "}"].join("\n")];
  });
  return [
    "# checkov -f plan.json --framework terraform_plan --repo-root-for-plan-enrichment FOLDER_OF_THIS_FILE",
    "# Keep it out of the folder of the stack. The logical ids are those of LegalHoldExportStack.",
    ...skips,
    "",
  ].join("\n");
}

function isAbout(finding: ScannerFinding, type: string, name: string): boolean {
  return finding.checkov !== undefined && finding.seenIn !== "configuration" && concerns(finding, type, name);
}

function concerns({ type, only }: ScannerFinding, ofType: string, name: string): boolean {
  return type === ofType && (only?.test(name) ?? true);
}

/** The table of the page. */
export function scannerTable(): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const code = (text: string | undefined) => (text === undefined ? "" : `\`${text}\``);
  return [
    row(["Checkov", "Trivy", "asks for", "why it is suppressed", "option"]),
    row(["---", "---", "---", "---", "---"]),
    ...SCANNER_FINDINGS.map(({ checkov, trivy, what, why, option }) =>
      row([code(checkov), code(trivy), what, why, option ?? "none"]),
    ),
  ].join("\n");
}
