import fc from "fast-check";
import { legalProps } from "../support/legal-props";
import { refusalOf } from "../support/refusals";

test("2,000 random legal configurations, none refused", () => {
  fc.assert(
    fc.property(legalProps(), (props) => expect(refusalOf(props)).toEqual([])),
    { numRuns: 2000, endOnFailure: true },
  );
}, 900_000);
