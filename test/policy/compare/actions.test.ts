import { actionsOf } from "../../../lib/catalog";
import { canHave } from "../../../lib/policy/compare/actions";

test("keys of a service come with its own requests and with no others, and global keys with all", () => {
  for (const action of ["other:Action", "sqs:SendMessage", "kms:Decrypt"]) {
    expect([action, canHave(action, "s3:tlsversion")]).toEqual([action, false]);
    expect([action, canHave(action, "sts:externalid")]).toEqual([action, false]);
    expect([action, canHave(action, "aws:sourceip")]).toEqual([action, true]);
  }
  expect(canHave("s3:GetObject", "s3:tlsversion")).toBe(true);
  // a family of S3 that the data does not know
  expect(canHave("s3-outposts:GetObject", "s3:tlsversion")).toBe(true);
  // what comes with somebody's credentials comes with whatever they ask
  expect(canHave("other:Action", "ec2:sourceinstancearn")).toBe(true);
});

test("every request to KMS says whose account asks, also where the data leaves it out", () => {
  for (const action of actionsOf("kms")) expect([action, canHave(action, "kms:calleraccount")]).toEqual([action, true]);
  expect(canHave("s3:GetObject", "kms:calleraccount")).toBe(false);
});
