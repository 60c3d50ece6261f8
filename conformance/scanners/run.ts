// Checkov over every stack of the examples, as a configuration and as a plan. Its findings have to be those of findings.ts:
// none more, and none that is gone; and each file that users copy has to leave none.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXAMPLES, exampleNames, synthesizeInto } from "../../scripts/support/examples";
import { checkovVersion, scanPlans, scanStacks, type Finding } from "./checkov";
import { SCANNER_FINDINGS, type ScannerFinding } from "./findings";
import { writePlan } from "./plans";

const FILES = join(EXAMPLES, "scanners");
const BASELINE = ["--baseline", join(FILES, ".checkov.baseline")];

// the simulated provider plans the bucket's old arguments as empty, the genuine one leaves them unknown: it finds this there too
const NOT_SIMULATED = /^plans: CKV_AWS_18 is in findings/;

async function main(): Promise<void> {
  const version = checkovVersion();
  const work = mkdtempSync(join(tmpdir(), "scanners-"));
  const [configurations, skips] = ["configurations", "skips"].map((name) => join(work, name));
  try {
    const plans: string[] = [];
    for (const name of exampleNames()) {
      for (const stack of Object.keys(await synthesizeInto(join(work, "out", name), name))) {
        const from = join(work, "out", name, "stacks", stack);
        const to = join(configurations!, `${name}-${stack}`);
        mkdirSync(to, { recursive: true });
        cpSync(join(from, "cdk.tf.json"), join(to, "cdk.tf.json"));
        plans.push(await writePlan(from, join(work, "plans", `${name}-${stack}`)));
      }
    }
    // a folder of its own, as the page says: Checkov takes the comments of every file in it
    mkdirSync(skips!);
    cpSync(join(FILES, "plan-skips.tf"), join(skips!, "plan-skips.tf"));
    const written = scanStacks(configurations!);
    const planned = scanPlans(plans);
    const left = {
      ".checkov.yaml": scanStacks(configurations!, "--config-file", join(FILES, ".checkov.yaml")),
      ".checkov.baseline": scanStacks(configurations!, ...BASELINE),
      ".checkov.baseline, plans": scanPlans(plans, ...BASELINE),
      "plan-skips.tf": scanPlans(plans, "--repo-root-for-plan-enrichment", skips!),
    };
    const wrong = [
      ...departures("configurations", written, "plan"),
      ...departures("plans", planned, "configuration").filter((line) => !NOT_SIMULATED.test(line)),
      ...Object.entries(left).flatMap(([file, findings]) => findings.map((one) => `${file} leaves ${words(one)}`)),
    ];
    for (const line of wrong) console.log(line);
    console.log(`Checkov ${version}: ${plans.length} stacks, ${written.length} findings, ${planned.length} in plans`);
    for (const [file, findings] of Object.entries(left)) console.log(`${findings.length} left by ${file}`);
    if (written.length === 0 || planned.length === 0 || wrong.length > 0) process.exitCode = 1;
  } finally {
    rmSync(work, { recursive: true });
  }
}

// what is found and not known, and what is known and not found any more
function departures(where: string, findings: readonly Finding[], notIn: ScannerFinding["seenIn"]): string[] {
  const known = SCANNER_FINDINGS.flatMap(({ checkov, seenIn }) =>
    checkov === undefined || seenIn === notIn ? [] : [checkov],
  );
  const found = new Set(findings.map((one) => one.check_id));
  return [
    ...findings.filter((one) => !known.includes(one.check_id)).map((one) => `${where}: ${words(one)} is not known`),
    ...known.filter((id) => !found.has(id)).map((id) => `${where}: ${id} is in findings.ts and not found any more`),
  ];
}

function words({ check_id, resource, file_path }: Finding): string {
  return `${check_id} ${resource} ${file_path}`;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
