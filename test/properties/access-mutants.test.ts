import { Testing } from "cdktf";
import type { PolicyDocument } from "../../lib/policy";
import { LegalHoldExportStack } from "../../stacks";
import { documentsOf, type Documents } from "../support/access-documents";
import { expectAllKilled } from "../support/access-exceptions";
import { fatesOf } from "../support/access-weakness";
import { london } from "../support/london";
import { only, synthStack } from "../support/synth";

// London as it is synthesized
function synthesized(): Documents {
  const stack = synthStack(new LegalHoldExportStack(Testing.app(), "london", london()));
  const read = (type: string, attribute = "policy") =>
    JSON.parse(String(only(stack, type)[attribute]).replaceAll("$${", "${")) as PolicyDocument;
  return {
    trust: read("aws_iam_role", "assume_role_policy"),
    identity: read("aws_iam_role_policy"),
    bucket: read("aws_s3_bucket_policy"),
    key: read("aws_kms_key"),
  };
}

test("London: every change of a policy changes a decision", () => {
  const documents = synthesized();
  expect(documents).toEqual(documentsOf(london()));
  const fates = fatesOf(london(), documents);
  expect(fates.length).toBeGreaterThan(500);
  expectAllKilled("London", fates);
}, 60_000);
