import { exitCodeOf, reportOf } from "../../lib/review/report";
import type { Waiver } from "../../lib/review/common/waivers";
import { controlChange, grantChange, sampleReview } from "../support/sample-review";

const waiver = (fingerprint: string): Waiver => ({
  fingerprint,
  reason: "ticket 12",
  acceptedBy: "security team",
  expires: "2030-01-01",
});
const waiving = (...fingerprints: string[]) => ({ valid: fingerprints.map(waiver), refused: [], outdated: 0 });
const broader = grantChange();
const unknown = controlChange({ verdict: "unknown" });
const narrower = controlChange({ fingerprint: "5".repeat(20), verdict: "narrower" });

test.each([
  ["broader", [broader, unknown, narrower], 2],
  ["unknown", [unknown, narrower], 3],
  ["narrower", [narrower], 0],
  ["same", [], 0],
] as const)("%s decides the exit code", (verdict, changes, code) => {
  const report = reportOf(sampleReview({ verdict, changes }));
  expect(report.verdict).toBe(verdict);
  expect(exitCodeOf(report)).toBe(code);
});

test("a waived row does not count, and says who answers for it", () => {
  const report = reportOf(
    sampleReview({ verdict: "broader", changes: [broader, unknown] }),
    waiving(broader.fingerprint),
  );
  expect(report.verdict).toBe("unknown");
  expect(report.counts).toEqual({ irreversible: 0, broader: 0, unknown: 1, narrower: 0, waived: 1, drift: 0 });
  expect(report.stacks[0]!.rows.map(({ waiver }) => waiver?.acceptedBy)).toEqual(["security team", undefined]);
});

test("with every row waived there is nothing broader", () => {
  const report = reportOf(sampleReview({ verdict: "broader", changes: [broader] }), waiving(broader.fingerprint));
  expect([report.verdict, exitCodeOf(report)]).toEqual(["same", 0]);
});

test("a waiver that no row needs is said, one for a narrower row too", () => {
  const report = reportOf(
    sampleReview({ verdict: "narrower", changes: [narrower] }),
    waiving("f".repeat(20), narrower.fingerprint),
  );
  expect(report.counts.waived).toBe(0);
  expect(report.notes).toEqual([expect.stringContaining("f".repeat(20)), expect.stringContaining("5".repeat(20))]);
});

test("the verdict of a stack without rows is kept", () => {
  expect(reportOf(sampleReview({ verdict: "unknown", changes: [] })).verdict).toBe("unknown");
});

test("a waiver of what somebody has to answer for counts only where it names them", () => {
  const change = { ...broader, meanings: ["delete evidence", "read evidence"] };
  const review = sampleReview({ verdict: "broader", changes: [change] });
  const answers = new Map([
    ["delete evidence", "Legal"],
    ["read evidence", "data-privacy"],
  ]);
  const waived = (acceptedBy: string) =>
    reportOf(review, { ...waiving(), valid: [{ ...waiver(broader.fingerprint), acceptedBy }] }, answers);
  expect(exitCodeOf(waived("legal, data privacy"))).toBe(0);
  for (const acceptedBy of ["legal", "illegal and data privacy", "somebody"]) {
    const report = waived(acceptedBy);
    expect(exitCodeOf(report)).toBe(2);
    expect(report.stacks[0]!.rows[0]!.answers).toEqual(["Legal", "data-privacy"]);
    expect(report.notes).toEqual([
      `Waiver ${broader.fingerprint} does not count: Legal and data-privacy must accept it (acceptedBy).`,
    ]);
  }
});
