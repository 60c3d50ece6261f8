import { why } from "../../../lib/why";
import { awsSymptoms } from "../../../lib/why/data/symptoms-aws";
import { testEachNamedAlone } from "../../support/why";

describe("each refusal of AWS is reproduced, and why names it alone", () => {
  testEachNamedAlone(
    awsSymptoms.map(({ id }) => id),
    60_000,
  );
});

// KMS asked without S3 has a word of its own
test("a disabled key, of KMS itself", () => {
  const arn = "arn:aws:kms:eu-west-2:111122223333:key/k";
  const text = `An error occurred (DisabledException) when calling the Decrypt operation: ${arn} is disabled.`;
  expect(why(text).symptoms.map(({ id }) => id)).toEqual(["KEY_UNUSABLE"]);
});
