import { measureSoundness } from "../../support/review/soundness";
import { reviewStack, reviewStacks } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";
import { london } from "../../support/london";
import { editPolicy, londonJson, reviewed, without } from "../../support/review/edits";

describe("the verdict", () => {
  test("random pairs: no miss, no wrong witness, hardly a false alarm", () => {
    const { misses, wrongWitnesses, harmless, falseAlarms } = measureSoundness(10, 300, 20261121);
    expect(misses).toEqual([]);
    expect(wrongWitnesses).toEqual([]);
    expect(harmless).toBeGreaterThan(2);
    expect(falseAlarms.length / harmless).toBeLessThanOrEqual(0.05);
  });

  test("a stack against itself is empty, whatever its text looks like", () => {
    const json = londonJson(london());
    const [compact, spaced] = [JSON.stringify(json), JSON.stringify(json, null, 4)];
    const review = reviewStack(readStack("london", compact).stack, readStack("london", spaced).stack);
    expect(review).toMatchObject({ verdict: "same", changes: [] });
  });

  test("a new stack is broader, one that is gone loses its bucket", () => {
    const stack = readStack("london", JSON.stringify(londonJson(london()))).stack;
    const added = reviewStacks([], [stack]);
    expect(added).toMatchObject({ verdict: "broader", stacks: [{ name: "london", status: "added" }] });
    expect(added.stacks[0]!.changes[0]).toMatchObject({ risk: "external", grantKind: "trust" });
    const removed = reviewStacks([stack], []);
    expect(removed).toMatchObject({ verdict: "irreversible", stacks: [{ name: "london", status: "removed" }] });
    expect(removed.stacks[0]!.changes[0]).toMatchObject({
      kind: "control",
      control: "ending",
      verdict: "irreversible",
    });
  });

  test("the worst comes first", () => {
    const review = reviewed((json) => {
      editPolicy(json, "aws_iam_role_policy", (statements) => {
        statements.push({ Effect: "Allow", Action: "s3:ListBucket", Resource: "*" });
      });
      editPolicy(json, "aws_iam_role", (statements) => delete statements[0]!.Condition);
      const [lock] = Object.values(json.resource["aws_s3_bucket_object_lock_configuration"]!);
      lock!["rule"] = { default_retention: { mode: "GOVERNANCE", days: 10 } };
    });
    expect(review.changes.map(({ risk }) => risk)).toEqual(["external", "external", "protection", "access"]);
  });

  test("what the deployer needs more is told apart from the verdict", () => {
    const review = reviewed((json) => without(json, "aws_s3_bucket_notification"));
    expect(review.deployer.needsLess.some((need) => need.includes("Notification"))).toBe(true);
  });
});
