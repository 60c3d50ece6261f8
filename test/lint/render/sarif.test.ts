import { judgePolicy, judgeStack, lintReport, lintSarif } from "../../../lib/lint";
import { readWaivers } from "../../../lib/review";
import { HOSTILE_TEXTS } from "../../support/hostile-texts";
import { PUBLIC_POLICY } from "../../support/lint/lint-run";
import { sarifFaults } from "../../support/sarif-schema";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number; readonly startColumn: number };
    };
    readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
  }[];
  readonly suppressions?: readonly { readonly justification: string }[];
}
interface Log {
  readonly runs: readonly {
    readonly results: readonly Result[];
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  }[];
}

const TEXT = JSON.stringify(PUBLIC_POLICY, null, 2);
const log = (...given: Parameters<typeof lintReport>) => JSON.parse(lintSarif(lintReport(...given), "1.2.3")) as Log;

test("each finding with its rule, on its line of the file", () => {
  const { results, tool } = log(judgePolicy({ file: "policies/read me.json", text: TEXT }, "bucket"), "error").runs[0]!;
  const [first] = results;
  expect(first).toMatchObject({ ruleId: "WILDCARD_PRINCIPAL", level: "error" });
  expect(tool.driver.rules[first!.ruleIndex]!.id).toBe("WILDCARD_PRINCIPAL");
  const { artifactLocation, region } = first!.locations[0]!.physicalLocation;
  expect(artifactLocation.uri).toBe("policies/read%20me.json");
  expect(TEXT.split("\n")[region.startLine - 1]!.slice(region.startColumn - 1)).toBe('"*",');
});

test("of a stack: the line of the argument that holds the policy", () => {
  const json = { resource: { aws_s3_bucket_policy: { p: { bucket: "b", policy: JSON.stringify(PUBLIC_POLICY) } } } };
  const text = JSON.stringify(json, null, 2);
  const [first] = log(judgeStack({ file: "cdk.tf.json", text }, "s"), "error").runs[0]!.results;
  const { region } = first!.locations[0]!.physicalLocation;
  expect(text.split("\n")[region.startLine - 1]).toMatch(/^\s*"policy": /);
  expect(first!.locations[0]!.logicalLocations[0]!.fullyQualifiedName).toBe(
    "aws_s3_bucket_policy.p.policy#Statement[0].Principal",
  );
});

test("of a plan: the line of the policy", () => {
  const planned = { address: "aws_s3_bucket_policy.p", mode: "managed", type: "aws_s3_bucket_policy", name: "p" };
  const values = { bucket: "b", policy: JSON.stringify(PUBLIC_POLICY) };
  const plan = {
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: { root_module: { resources: [{ ...planned, values }] } },
    resource_changes: [],
  };
  const text = JSON.stringify(plan, null, 2);
  const [first] = log(judgeStack({ file: "plan.json", text }, "plan"), "error").runs[0]!.results;
  expect(text.split("\n")[first!.locations[0]!.physicalLocation.region.startLine - 1]).toContain('"policy": "{');
});

test("waived findings are suppressed, and the worst come first", () => {
  const judged = judgePolicy({ file: "p.json", text: TEXT }, "bucket");
  const { fingerprint } = lintReport(judged, "error").rows[0]!;
  const waivers = readWaivers(
    { waivers: [{ fingerprint, reason: "a website", acceptedBy: "web team", expires: "2026-12-31" }] },
    "2026-11-01",
  );
  const { results } = log(judged, "error", waivers).runs[0]!;
  expect(results.map(({ level }) => level)).toEqual([...results.map(({ level }) => level)].sort());
  expect(results[0]!.suppressions![0]!.justification).toBe("a website (web team, until 2026-12-31)");
});

test("is valid SARIF, whatever names there are", () => {
  for (const hostile of Object.values(HOSTILE_TEXTS)) {
    const text = JSON.stringify({ Statement: [{ Sid: hostile, Effect: hostile, Action: [hostile] }] });
    const report = lintReport(judgePolicy({ file: `a/${hostile}`, text }, "bucket"), "error");
    expect(sarifFaults(JSON.parse(lintSarif(report, "1.2.3")))).toEqual([]);
  }
});
