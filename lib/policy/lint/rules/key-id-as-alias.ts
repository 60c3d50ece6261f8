import { malformedStatement } from "../cases";
import { conditionRule } from "../rule";

const KEY = "s3:x-amz-server-side-encryption-aws-kms-key-id";
const key = "arn:aws:kms:eu-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const put = { Principal: { AWS: "111122223333" }, Action: "s3:PutObject" };

export const keyIdAsAlias = conditionRule(
  {
    id: "KEY_ID_AS_ALIAS",
    what: "An alias, or a key id without its ARN, in a condition on the key of an S3 upload.",
    why: "S3 compares with the ARN of the key, whatever the upload specifies. An alias never equals it, so the Deny applies to every upload, or to none.",
    fix: "Write the ARN of the key: arn:aws:kms:<region>:<account>:key/<id>.",
    passing: malformedStatement("bucket", { ...put, Condition: { StringEquals: { [KEY]: key } } }),
    failing: malformedStatement("bucket", {
      ...put,
      Condition: { StringEquals: { [KEY]: "arn:aws:kms:eu-west-2:111122223333:alias/evidence" } },
    }),
  },
  ({ name, base }) => name === KEY && base !== "null",
  ({ values, at }) =>
    values
      .filter((value) => /(^|:)alias\//.test(value) || /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value))
      .map((value) => ({ at, got: value, message: `S3 compares with the ARN of a key, and ${value} is not an ARN.` })),
);
