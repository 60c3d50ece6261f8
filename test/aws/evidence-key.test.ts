import { EvidenceKey, type EvidenceKeyOptions } from "../../lib/aws";
import { listOf, statementsOf } from "../../lib/policy";
import { synth } from "../support/synth";
import { ADMINISTRATOR, target } from "../support/target";

function make(options: EvidenceKeyOptions = {}, administrators?: string[]) {
  let key!: EvidenceKey;
  const stack = synth((scope) => void (key = new EvidenceKey(scope, "key", { ...options, target, administrators })));
  return { key, stack };
}

test("a new key rotates, stays, and is known to policies by its alias", () => {
  const { key, stack } = make({ alias: "alias/evidence" });
  const [resource] = Object.values(stack.resource["aws_kms_key"]!);
  expect(resource).toMatchObject({
    enable_key_rotation: true,
    deletion_window_in_days: 30,
    lifecycle: { prevent_destroy: true },
  });
  expect(key.reference).toEqual({ alias: "alias/evidence" });
  const [alias] = Object.values(stack.resource["aws_kms_alias"]!);
  expect(alias!["name"]).toBe("alias/evidence");
  expect(JSON.parse(resource!["policy"] as string)).toEqual(key.policy);
});

test("a key brought along is left alone, and its owner is told what to allow", () => {
  const existingKeyArn = "arn:aws:kms:eu-west-2:111122223333:key/7c9e6679-7425-40de-944b-e07fc1f90ae7";
  const { key, stack } = make({ existingKeyArn });
  expect(stack.resource).toBeUndefined();
  expect([key.keyArn, key.reference, key.algorithm]).toEqual([existingKeyArn, { arn: existingKeyArn }, "aws:kms"]);
  // its administration is none of our business, all the more where it is in another account
  expect(key.policy!.Statement).toMatchObject([{ Sid: "AllowExporterEncrypt", Effect: "Allow" }]);
});

test("an S3-managed key is no key of ours", () => {
  const { key, stack } = make({ s3Managed: true });
  expect(stack.resource).toBeUndefined();
  expect([key.keyArn, key.reference, key.policy, key.algorithm]).toEqual([undefined, undefined, undefined, "AES256"]);
});

test("administration for administrators only leaves them without use", () => {
  const { key } = make({ administratorsOnly: true }, [ADMINISTRATOR]);
  const text = JSON.stringify(key.policy);
  expect(text).not.toContain("kms:*");
  const administration = statementsOf(key.policy!)[0]!;
  expect(administration.Action).toContain("kms:PutKeyPolicy");
  expect(
    listOf(administration.Action).filter((action) => /Decrypt|Encrypt|GenerateDataKey|CreateGrant/.test(action)),
  ).toEqual([]);
});
