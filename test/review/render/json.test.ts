import { renderJson } from "../../../lib/review/render";
import { jsonParts } from "../../../lib/review/render/json";
import { reviewOf } from "../../../lib/review/diff";
import { reportOf } from "../../../lib/review/report";
import { hostileReview } from "../../support/hostile-review";
import { HOSTILE_TEXTS } from "../../support/hostile-texts";
import { sampleReview } from "../../support/sample-review";

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
