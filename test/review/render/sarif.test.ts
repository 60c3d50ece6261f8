import { renderSarif } from "../../../lib/review/render";
import { reportOf } from "../../../lib/review/report";
import { hostileReview } from "../../support/hostile-review";
import { HOSTILE_TEXTS } from "../../support/hostile-texts";
import { grantChange, sampleReview } from "../../support/sample-review";
import { sarifFaults } from "../../support/sarif-schema";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[];
  readonly partialFingerprints: { readonly [name: string]: string };
  readonly suppressions?: readonly { justification: string }[];
}
interface Log {
  readonly version: string;
  readonly runs: readonly { results: readonly Result[]; tool: { driver: { rules: readonly { id: string }[] } } }[];
}
const log = (...given: Parameters<typeof reportOf>) =>
  JSON.parse(renderSarif(reportOf(...given), { version: "1.2.3" })) as Log;

test("a result for each row that is broader or unknown, with its rule, level and place", () => {
  const { version, runs } = log(sampleReview());
  const { results, tool } = runs[0]!;
  expect(version).toBe("2.1.0");
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ["access-broader", "error"],
    ["access-broader", "error"],
    ["control-broader", "error"],
    ["access-unknown", "warning"],
  ]);
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
  expect(results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe(
    "cdktf.out/stacks/legal-hold-eu-west-2/cdk.tf.json",
  );
});

test("what was not compared is a notification of the run", () => {
  const review = sampleReview({
    notCompared: [
      { type: "aws_backup_vault", count: 2 },
      { type: "aws_glue_job", count: 1 },
    ],
  });
  const [run] = log(review).runs as readonly { invocations?: readonly object[] }[];
  expect(run!.invocations).toMatchObject([
    {
      toolExecutionNotifications: expect.arrayContaining([
        {
          level: "note",
          message: {
            text: "Stack legal-hold-eu-west-2: 3 resources of 2 types were not compared: aws_backup_vault: 2, aws_glue_job: 1.",
          },
        },
      ]),
    },
  ]);
});

test("the fingerprint is that of the row, whatever else changes", () => {
  const prints = (changes = sampleReview().stacks[0]!.changes) =>
    log(sampleReview({ changes })).runs[0]!.results.map((one) => one.partialFingerprints["legalHoldReview/v1"]);
  expect(prints()).toContain("0123456789abcdef0123");
  expect(prints([grantChange({ witness: undefined })])).toEqual(["0123456789abcdef0123"]);
});

test("a waived row is suppressed with its reason", () => {
  const waiver = {
    fingerprint: "0123456789abcdef0123",
    reason: "ticket 12",
    acceptedBy: "a team",
    expires: "2030-01-01",
  };
  const { results } = log(sampleReview(), { valid: [waiver], refused: [], outdated: 0 }).runs[0]!;
  expect(results.filter(({ suppressions }) => suppressions !== undefined)).toMatchObject([
    { suppressions: [{ justification: "ticket 12 (a team, until 2030-01-01)" }] },
  ]);
});

test("names are neither links nor placeholders in a message, and no place is outside of the output", () => {
  for (const text of HOSTILE_TEXTS) {
    for (const { message, locations } of log(hostileReview(text)).runs[0]!.results) {
      expect(message.text).not.toMatch(/(?<!\\)[[\]]/);
      expect(message.text.replace(/\{\{|\}\}/g, "")).not.toMatch(/[{}]/);
      expect(locations[0]!.physicalLocation.artifactLocation.uri).toMatch(/^[\w.\-~!*'()%/]*$/);
    }
  }
});

describe("the official schema", () => {
  const waivers = {
    valid: [{ fingerprint: "0123456789abcdef0123", reason: "r", acceptedBy: "a", expires: "2030-01-01" }],
    refused: ["Waiver 2 does not count."],
    outdated: 0,
  };

  test("takes a log with rows of every kind, waivers and notes", () => {
    expect(sarifFaults(log(sampleReview(), waivers))).toEqual([]);
  });

  test("takes one without rows", () => {
    expect(sarifFaults(log({ verdict: "same", stacks: [] }))).toEqual([]);
  });

  test("takes one with hostile names", () => {
    for (const text of HOSTILE_TEXTS) expect(sarifFaults(log(hostileReview(text)))).toEqual([]);
  });

  test("would refuse a log that is none", () => {
    const good = JSON.parse(JSON.stringify(log(sampleReview()))) as {
      runs: { results: { [name: string]: unknown }[] }[];
    };
    good.runs[0]!.results[0]!["level"] = "fatal";
    good.runs[0]!.results[1]!["fingerprint"] = "x";
    delete good.runs[0]!.results[2]!["message"];
    const places = sarifFaults(good).map((fault) => fault.split(":")[0]);
    expect(places).toEqual(
      expect.arrayContaining(["/runs/0/results/0/level", "/runs/0/results/1", "/runs/0/results/2"]),
    );
  });
});
