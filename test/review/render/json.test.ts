import { renderJson } from "../../../lib/review/render";
import { jsonParts } from "../../../lib/review/render/json";
import { reportOf } from "../../../lib/review/report";
import { hostileReview } from "../../support/hostile-review";
import { HOSTILE_TEXTS } from "../../support/hostile-texts";
import { sampleReview } from "../../support/sample-review";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAnswers } from "../../../lib/review/answers";
import { openStacks } from "../../../lib/stack";
import { reportFaults } from "../../support/review/report-schema";
import { reviewOf, reviewStacks } from "../../../lib/review/diff";

test("holds the verdict, its exit code, every row and both inventories", () => {
  const review = sampleReview();
  const read = JSON.parse(renderJson(reportOf(review))) as { stacks: readonly { [name: string]: unknown }[] };
  expect(read).toMatchObject({ version: "1.0", verdict: "broader", exitCode: 2 });
  const [stack] = review.stacks;
  expect(read.stacks[0]!["changes"]).toEqual(JSON.parse(JSON.stringify(stack!.changes)));
  expect(read.stacks[0]!["after"]).toEqual(stack!.after);
});

test("is laid out as one text, and comes stack by stack", () => {
  const [stack] = sampleReview().stacks;
  for (const stacks of [[], [stack!], [stack!, { ...stack!, name: "other" }]]) {
    const report = reportOf(reviewOf(stacks));
    const json = renderJson(report);
    expect(json.replace(/\\u00(26|3c|3e)/g, unescaped)).toBe(`${JSON.stringify(JSON.parse(json), null, 2)}\n`);
    expect([...jsonParts(report)]).toHaveLength(stacks.length + 2);
  }
});

test("names come back exactly, and are harmless in a terminal and in a page", () => {
  for (const text of HOSTILE_TEXTS) {
    const json = renderJson(reportOf(hostileReview(text)));
    expect((JSON.parse(json) as { stacks: readonly { name: string }[] }).stacks[0]!.name).toBe(text);

    expect(json).not.toMatch(/[<>&\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  }
});

function unescaped(code: string): string {
  return String.fromCharCode(parseInt(code.slice(2), 16));
}

interface Json {
  readonly [name: string]: unknown;
}

// a row of every kind, one of them waived, one with who answers for it, and something that was changed by hand
const SAMPLE = (() => {
  const { stacks } = sampleReview();
  const [stack] = stacks;
  const changes = stack!.changes.map((change) => ({ ...change, meanings: ["delete evidence"], meaning: "x." }));
  const drift = [{ change: changes[2]!, stays: true, counts: true }];
  const answers = readAnswers({ answers: { "delete evidence": "legal" } });
  const given = { fingerprint: changes[0]!.fingerprint, reason: "r", acceptedBy: "legal", expires: "2030-01-01" };
  const waivers = { valid: [given], refused: ["Waiver 2 does not count."], outdated: 0 };
  const report = reportOf({ verdict: "broader", stacks: [{ ...stack!, changes, drift }] }, waivers, answers);
  return JSON.parse(renderJson({ ...report, compared: { before: "a", after: "b", tool: "t 1" } })) as Json;
})();

test("the published form takes a sample that holds what there can be", () => {
  expect(reportFaults(SAMPLE)).toEqual([]);
  const text = JSON.stringify(SAMPLE);
  for (const name of ["waiver", "answers", "witness", "drift", "compared", "assumed", "unknown", "held", "but"]) {
    expect(text).toContain(`"${name}":`);
  }
});

// what is only there in some cases; everything else is always there
const SOMETIMES = new Set([
  ...["compared", "drift", "before", "after", "unknown", "meanings", "meaning", "answers", "waiver"],
  ...["witness", "holder", "owner", "role", "account", "held", "allBut"],
]);
const WHOLE = /\/(?:compared|witness|counts|deployer|waiver)$/;

test("a member that is missing is refused, wherever it is, and so is one more", () => {
  let looked = 0;
  for (const [path, object] of objectsIn(SAMPLE, "")) {
    // keys of a request, which have any name
    if (path.endsWith("/context")) continue;
    expect([path, reportFaults(changed(path, { ...object, more: 1 })).length > 0]).toEqual([path, true]);
    for (const name of Object.keys(object)) {
      const rest = Object.fromEntries(Object.entries(object).filter(([other]) => other !== name));
      const needed = !SOMETIMES.has(name) || WHOLE.test(path);
      expect([path, name, reportFaults(changed(path, rest)).length > 0]).toEqual([path, name, needed]);
      looked++;
    }
  }
  expect(looked).toBeGreaterThan(500);
});

test("another version, verdict, exit code or kind of row is refused", () => {
  const [stack] = SAMPLE["stacks"] as readonly Json[];
  const [row] = stack!["changes"] as readonly Json[];
  const withRow = (part: Json) => ({ ...SAMPLE, stacks: [{ ...stack, changes: [{ ...row, ...part }] }] });
  expect(reportFaults(withRow({}))).toEqual([]);
  for (const bad of [
    ...[{ version: "2.0" }, { verdict: "fine" }, { exitCode: 1 }, { digest: "sha256:1" }].map((part) => {
      return { ...SAMPLE, ...part };
    }),
    ...[{ kind: "other" }, { kind: "control" }, { fingerprint: "x" }, { verdict: "same" }].map(withRow),
  ]) {
    expect(reportFaults(bad)).not.toEqual([]);
  }
});

test("what a genuine plan gives conforms, and so do hostile names", () => {
  const file = join(__dirname, "../../cases/review/loosened-archive/plan.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toHaveProperty("resource_changes");
  const [read] = openStacks(file);
  const review = reportOf(reviewStacks([read!.before!], [read!.stack]));
  expect(reportFaults(JSON.parse(renderJson(review)))).toEqual([]);
  for (const text of HOSTILE_TEXTS) {
    expect(reportFaults(JSON.parse(renderJson(reportOf(hostileReview(text)))))).toEqual([]);
  }
});

function* objectsIn(value: unknown, path: string): Generator<readonly [path: string, object: Json]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Json];
  for (const [name, member] of Object.entries(value)) yield* objectsIn(member, `${path}/${name}`);
}

// the sample with another object at a path
function changed(path: string, object: Json): unknown {
  const copy = structuredClone(SAMPLE);
  const names = path.split("/").slice(1);
  const last = names.pop();
  if (last === undefined) return object;
  let place = copy as { [name: string]: unknown };
  for (const name of names) place = place[name] as typeof place;
  place[last] = object;
  return copy;
}

test("addresses in the request of a row are host and digest, as in every other format", () => {
  const address = "https://user:secret@hooks.example/services/T0/B0?token=abc";
  const [stack] = sampleReview().stacks;
  const changes = stack!.changes.map((change) => ({
    ...change,
    ...("witness" in change && change.witness !== undefined
      ? { witness: { ...change.witness, context: { "aws:Referer": address, "aws:TagKeys": ["a", address] } } }
      : {}),
  }));
  const json = renderJson(reportOf(reviewOf([{ ...stack!, changes }])));
  expect(json).toContain("https://hooks.example/… (sha256 ");
  expect(json).not.toMatch(/secret@|token=abc/);
});
