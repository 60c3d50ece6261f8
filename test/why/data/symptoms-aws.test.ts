import { why } from "../../../lib/why";
import { awsSymptoms } from "../../../lib/why/data/symptoms-aws";
import { misnamed } from "../../support/why";

describe("each refusal of AWS is reproduced, and why names it alone", () => {
  test.each(awsSymptoms.map(({ id }) => id))(
    "%s",
    async (id) => {
      expect(await misnamed(id)).toEqual([]);
    },
    60_000,
  );
});

// these forms are met, and the table does not have them yet
test.each([
  [
    "a denial without a reason, as Terraform and the SDK for Go write it",
    "Error: operation error S3: PutObject, https response error StatusCode: 403, RequestID: A1, api error AccessDenied: Access Denied",
  ],
  [
    "a disabled key, of KMS asked without S3",
    "An error occurred (DisabledException) when calling the Decrypt operation: arn:aws:kms:eu-west-2:111122223333:key/k is disabled.",
  ],
])("nothing is known of %s", (_, text) => {
  expect(why(text).symptoms).toEqual([]);
});
