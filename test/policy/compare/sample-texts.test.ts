import fc from "fast-check";
import { Context } from "../../../lib/policy/evaluate/context";
import { arnTest, resourceTest, textTest } from "../../../lib/policy/evaluate/match-arn";
import { template } from "../../../lib/policy/evaluate/variables";
import { withWildcards } from "../../../lib/policy/evaluate/match-text";
import * as machines from "../../../lib/policy/compare/pattern";
import { sampleTexts } from "../../../lib/policy/compare/sample-texts";
import { fixed } from "../../support/sample";

const arnPattern = (text: string) => machines.arnMachine(withWildcards(text));
const resourcePattern = (text: string) => machines.resourceMachine(withWildcards(text));
const textPattern = (text: string) => machines.textMachine(withWildcards(text));

const none = new Context({});
const field = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 4 });
const arns = fc.tuple(field, field, fc.string({ unit: fc.constantFrom("a", "b", "*", ":", "/"), maxLength: 5 }));
const patterns = fc.array(
  arns.map(([a, b, rest]) => `arn:${a}:s3:${b}::${rest}`),
  { minLength: 1, maxLength: 4 },
);
const text = fc.string({ unit: fc.constantFrom("a", "b", ":", "/", "x"), maxLength: 6 });

describe("sample texts", () => {
  test("each matches what it says, by the evaluator's own matching", () => {
    fc.assert(
      fc.property(patterns, (all) => {
        const tests = all.map((one) => [
          arnTest(one, false),
          resourceTest(one, false),
          textTest(template(one, { variables: false, wildcards: true })),
        ]);
        const walked = all.flatMap((one) => [arnPattern(one), resourcePattern(one), textPattern(one)]);
        for (const { text: sample, matches } of sampleTexts(walked).samples) {
          const expected = tests
            .flat()
            .map((test) => (test(sample, none) === true ? "1" : "0"))
            .join("");
          expect(matches).toBe(expected);
        }
      }),
      fixed(100),
    );
  });

  test("no combination of matches is left out", () => {
    fc.assert(
      fc.property(patterns, text, text, text, (all, a, b, rest) => {
        const given = `arn:${a}:s3:${b}::${rest}`;
        const combinations = sampleTexts(all.map(arnPattern)).samples.map(({ matches }) => matches);
        expect(combinations).toContain(
          all.map((one) => (arnTest(one, false)(given, none) === true ? "1" : "0")).join(""),
        );
      }),
      fixed(500),
    );
  });

  test("patterns that overlap in too many ways are said to be incomplete", () => {
    const wild = [textPattern(`*a${"?".repeat(20)}`)];
    expect(sampleTexts(wild).complete).toBe(false);
  });
});
