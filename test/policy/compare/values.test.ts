import type { Statement } from "../../../lib/policy";
import { reviewStack } from "../../../lib/review/diff";
import { sidesOf } from "../../support/proof/run";
import { HOME } from "../../support/proof/words";

test("a list of keys is asked in another case than the keys that name its members", () => {
  const allow: Statement = {
    Effect: "Allow",
    Principal: { AWS: `arn:aws:iam::${HOME}:root` },
    Action: "kms:*",
    Resource: "*",
  };
  const deny: Statement = {
    Effect: "Deny",
    Principal: "*",
    Action: "kms:Decrypt",
    Resource: "*",
    Condition: {
      "ForAllValues:StringNotLike": { "kms:EncryptionContextKeys": ["aws:s3:arn"] },
      StringLike: { "kms:EncryptionContext:aws:s3:arn": "*" },
    },
  };
  const { changes } = reviewStack(...sidesOf("key", { old: [allow, deny], now: [allow] }));
  expect(changes.map(({ verdict }) => verdict)).toContain("broader");
});
