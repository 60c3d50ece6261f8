import fc from "fast-check";
import { legalProps } from "../support/legal-props";
import { refusalOf } from "../support/refusals";
import { fresh } from "../support/sample";

test("random legal configurations, none refused", () => {
  fc.assert(
    fc.property(legalProps(), (props) => expect(refusalOf(props)).toEqual([])),
    // cdktf keeps every token of a process: more of them do not fit into its memory
    { ...fresh(300, 2_500), endOnFailure: true },
  );
}, 3_600_000);
