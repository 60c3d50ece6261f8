import { listOf, type Statement } from "../../statement";
import { coversAction, coversResource } from "../actions";
import { bucketCase, caseFor, deny } from "../cases";
import { sampleObject } from "../exporter";
import { namesEveryone } from "../principals";
import { policyRule } from "../rule";
import { conditionsOf } from "../shape";
import type { LintContext } from "../types";

export const tlsNotEnforced = policyRule(
  {
    id: "TLS_NOT_ENFORCED",
    what: "A bucket policy without a Deny of requests without TLS, for everyone and all actions.",
    why: "S3 also accepts plain HTTP: recordings and their metadata could be read or changed in transit.",
    fix: 'Deny s3:* to "*" on the bucket and its objects with Bool aws:SecureTransport "false".',
    kinds: ["bucket"],
    passing: bucketCase(),
    failing: caseFor(
      "bucket",
      deny("NoDelete", "s3:DeleteObjectVersion", {
        ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/custodian" },
      }),
    ),
  },
  (policy, context) => {
    if (policy.statements.some(({ statement }) => enforces(statement, context))) return [];
    // for a bucket without evidence the owner decides
    const severity = context.exporter?.bucketName === undefined ? "suggestion" : "error";
    return [{ message: "Requests without TLS are not denied to everyone.", severity }];
  },
);

function enforces(statement: Statement, context: LintContext): boolean {
  const conditions = conditionsOf(statement);
  if (statement.Effect !== "Deny" || conditions.length !== 1 || !namesEveryone(statement)) return false;
  const named = /^arn:[^:]*:s3:::[^/]+/.exec(listOf(statement.Resource)[0] ?? "")?.[0] ?? "*";
  const object = context.exporter?.bucketName === undefined ? `${named}/x` : sampleObject(context);
  return (
    ["s3:GetObject", "s3:PutObject", "s3:ListBucket", "s3:PutBucketPolicy"].every((action) =>
      coversAction(statement, action),
    ) &&
    [object, object.split("/")[0]!].every((arn) => coversResource(statement, arn)) &&
    conditions.every(
      (c) => c.name === "aws:securetransport" && c.base === "bool" && c.values.join().toLowerCase() === "false",
    )
  );
}
