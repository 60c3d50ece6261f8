import fc from "fast-check";
import { legalProps } from "../support/legal-props";
import { refusalOf } from "../support/refusals";
import { fresh } from "../support/sample";

test("random legal configurations, none refused", () => {
  fc.assert(
    fc.property(legalProps(), (props) => expect(refusalOf(props)).toEqual([])),
    { ...fresh(300, 5_000), endOnFailure: true },
  );
}, 3_600_000);
