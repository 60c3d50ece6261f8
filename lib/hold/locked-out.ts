import { show, type Faults } from "../core";
import { allObjects, bucketArn, type Statement } from "../policy";
import { surelyDenies } from "../policy/lint";
import type { LegalHoldExportProps } from "./props";
import type { ExportSpec } from "./spec";

const DECIDES = ["s3:PutObjectLegalHold", "s3:BypassGovernanceRetention", "s3:DeleteObjectVersion"];
// actions that Terraform needs at every plan and apply
const CONFIGURES = [
  ...["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:PutBucketVersioning", "s3:PutBucketObjectLockConfiguration"],
  ...["s3:PutEncryptionConfiguration", "s3:PutLifecycleConfiguration", "s3:PutBucketPublicAccessBlock"],
  ...["s3:PutBucketOwnershipControls", "s3:PutBucketNotification"],
];

/**
 * Refuses additional statements that deny custodians or administrators what they are named for. Codes
 * `CUSTODIAN_LOCKED_OUT`, `ADMINISTRATOR_LOCKED_OUT`.
 * @param field where the user writes the statements
 */
export function refuseLockOut(props: LegalHoldExportProps, spec: ExportSpec, field: string, faults: Faults): void {
  const { custodians, administrators = [], aws = {} } = props;
  const { target } = spec;
  const [objects, bucket] = [allObjects(target), bucketArn(target)];
  const people = [
    {
      code: "CUSTODIAN_LOCKED_OUT",
      arns: custodians,
      actions: DECIDES,
      resource: objects.replace("*", `${target.organizationId}/recording`),
      who: "custodian",
    },
    {
      code: "ADMINISTRATOR_LOCKED_OUT",
      arns: administrators,
      // for an existing bucket the stack manages only the policy
      actions: aws.existingBucket === undefined ? CONFIGURES : CONFIGURES.slice(0, 2),
      resource: bucket,
      who: "administrator",
    },
  ];
  aws.bucketPolicy?.additionalStatements?.forEach((statement, i) => {
    if (faults.has(`${field}[${i}]`)) return;
    for (const { code, arns, actions, resource, who } of people) {
      const found = arns.flatMap((arn) =>
        actions.filter((action) => denies(statement, arn, action, resource)).map((action) => ({ arn, action })),
      )[0];
      if (found === undefined) continue;
      faults.add({
        code,
        field: `${field}[${i}]`,
        got: `${statement.Sid ?? `statement ${i + 1}`} denies ${found.action} to ${show(found.arn)}`,
        allowed: `statements that leave every ${who} what it is named for`,
        fix: `Add ArnNotLike aws:PrincipalArn with the ${who}s to the Deny, or name fewer ${who}s.`,
      });
      return;
    }
  });
}

function denies(statement: Statement, pattern: string, action: string, resource: string): boolean {
  const keys: { readonly [key: string]: string } =
    action === "s3:PutObjectLegalHold" ? { "s3:object-lock-legal-hold": "OFF" } : {};
  return surelyDenies(statement, { principalArn: example(pattern), action, resource, keys });
}

/** An example of an ARN that matches a pattern. */
function example(pattern: string): string {
  return pattern.replaceAll("*", "0123456789abcdef").replaceAll("?", "0");
}
