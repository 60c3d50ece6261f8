import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SCANNER_FINDINGS } from "../../conformance/scanners/findings";

const ROOT = join(__dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

test("each file suppresses what is on the page, each with its reason, and nothing else", () => {
  const of = (scanner: "checkov" | "trivy") => SCANNER_FINDINGS.flatMap((one) => one[scanner] ?? []).sort();
  const ids = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, id]) => id!))].sort();
  expect(ids(read("examples/scanners/.checkov.yaml"), /^ {2}- (CKV\w+)$/gm)).toEqual(of("checkov"));
  expect(ids(read("examples/scanners/.trivyignore.yaml"), /^ {2}- id: (AWS-\d+)$/gm)).toEqual(of("trivy"));
  const skipped = ids(read("examples/scanners/plan-skips.tf"), /^ {2}#checkov:skip=(CKV\w+):\S.+$/gm);
  expect(of("checkov").filter((id) => !skipped.includes(id))).toEqual([]);
  const page = read("docs/scanners.md");
  for (const id of [...of("checkov"), ...of("trivy")]) expect(page).toContain(`\`${id}\``);
});

test("findings are told once", () => {
  for (const scanner of ["checkov", "trivy"] as const) {
    const ids = SCANNER_FINDINGS.flatMap((one) => one[scanner] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
