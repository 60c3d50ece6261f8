import fc from "fast-check";
import { App, Testing } from "cdktf";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";
import { legalProps } from "../support/legal-props";
import { maximal } from "../support/maximal";
import { fixed } from "../support/sample";

test("the order of properties does not show", () => {
  for (const props of Object.values(maximal())) {
    const expected = synth(props);
    expect(synth(props)).toBe(expected);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 1000 })), (numbers) => {
        expect(synth(shuffled(props, numbers))).toBe(expected);
      }),
      fixed(2),
    );
  }
});

test("a random legal configuration is synthesized to the same bytes twice", () => {
  fc.assert(
    fc.property(legalProps(), (props) => expect(synth(structuredClone(props))).toBe(synth(props))),
    { ...fixed(3), endOnFailure: true },
  );
});

function synth(props: LegalHoldExportStackProps): string {
  return Testing.synth(new LegalHoldExportStack(new App({ stackTraces: false }), "stack", props));
}

function shuffled<T>(value: T, numbers: Iterator<number>): T {
  if (Array.isArray(value)) return value.map((one: unknown) => shuffled(one, numbers)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => ({
    name,
    part: shuffled(part as unknown, numbers),
    at: numbers.next().value as number,
  }));
  return Object.fromEntries(entries.sort((a, b) => a.at - b.at).map(({ name, part }) => [name, part])) as T;
}
