import { judgePolicy, lintReport, lintText } from "../../../lib/lint";
import { HOSTILE_TEXTS } from "../../support/hostile-texts";
import { PUBLIC_POLICY } from "../../support/lint/lint-run";

const report = (text: string, file = "policy.json") => lintReport(judgePolicy({ file, text }, "bucket"), "error");

test("says what, how to mend it, what stands there, where, and how to waive it", () => {
  const text = lintText(report(JSON.stringify(PUBLIC_POLICY, null, 2)));
  expect(text).toMatch(/^policy\.json \(bucket\)\n {2}error {7}WILDCARD_PRINCIPAL in Read\n {14}Anyone/);
  expect(text).toMatch(/^ {14}fix {10}Name the account/m);
  expect(text).toMatch(/^ {14}given {8}\*$/m);
  expect(text).toMatch(/^ {14}at {11}Statement\[0\]\.Principal, policy\.json:7:20$/m);
  expect(text).toMatch(/^ {14}fingerprint {2}[0-9a-f]{20}$/m);
  expect(text).toMatch(/\n1 policy: 1 error, \d suggestions?\n$/);
});

test("nothing found is one line", () => {
  expect(lintText(lintReport({ policies: [], notes: [] }, "error"))).toBe("0 policies: nothing found\n");
});

test.each(Object.entries(HOSTILE_TEXTS))("names move no cursor: %s", (_, hostile) => {
  const text = JSON.stringify({ Statement: [{ Sid: hostile, Effect: hostile, Action: [hostile] }] });
  expect(lintText(report(text, hostile))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/u);
});
