import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DataAwsCallerIdentity } from "@cdktf/provider-aws/lib/data-aws-caller-identity";
import { DataAwsIamSessionContext } from "@cdktf/provider-aws/lib/data-aws-iam-session-context";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketLifecycleConfiguration } from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration";
import { S3BucketObjectLockConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-object-lock-configuration";
import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { App, LocalBackend, S3Backend, TerraformStack, TerraformVariable } from "cdktf";
import { DataGenesyscloudOrganizationsMe } from "../../../lib/provider-genesyscloud/data-genesyscloud-organizations-me";
import { OauthClient } from "../../../lib/provider-genesyscloud/oauth-client";
import { GenesyscloudProvider } from "../../../lib/provider-genesyscloud/provider";

export const ACCOUNT = "111122223333";
export const ORGANIZATION = "0f0f0f0f-1111-4222-8333-444455556666";

const ADMINISTRATORS = `arn:aws:iam::${ACCOUNT}:role/aws-reserved/*/Administrators_?`;
const POLICY = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Action: "s3:PutObject", Resource: "arn:aws:s3:::evidence/$${aws:PrincipalTag/team}/*" },
  ],
});

/**
 * Synthesizes a small stack with what a rehearsal has to cope with: both providers, nested provider blocks, a remote
 * backend, a secret variable, expectations on account, organization and administrator, and a bucket that stays.
 * @param outdir a fresh folder unless given
 * @param localState keeps the state in a file instead of a remote backend
 * @returns the folder that holds `cdk.tf.json`; its parent's parent is the output folder
 */
export function synthesizeExample(outdir = mkdtempSync(join(tmpdir(), "example-")), localState = false): string {
  const app = new App({ outdir });
  const stack = new TerraformStack(app, "example");
  if (localState) new LocalBackend(stack, { path: "example.tfstate" });
  else new S3Backend(stack, { bucket: "state", key: "example.tfstate", region: "eu-west-2" });
  if (!localState) stack.addOverride("terraform.backend.s3.use_lockfile", true);
  const secret = new TerraformVariable(stack, "client_secret", { type: "string", sensitive: true });
  new AwsProvider(stack, "aws", {
    region: "eu-west-2",
    allowedAccountIds: [ACCOUNT],
    assumeRole: [{ roleArn: `arn:aws:iam::${ACCOUNT}:role/deployer`, tags: { purpose: "export" } }],
    defaultTags: [{ tags: { owner: "legal" } }],
  });
  new GenesyscloudProvider(stack, "genesys", { oauthclientId: "id", oauthclientSecret: secret.stringValue });
  genesysPlane(stack);
  awsPlane(stack);
  app.synth();
  return join(outdir, "stacks", "example");
}

function genesysPlane(stack: TerraformStack): void {
  const organization = new DataGenesyscloudOrganizationsMe(stack, "organization", {});
  new OauthClient(stack, "client", {
    name: "export",
    authorizedGrantType: "CLIENT-CREDENTIALS",
    lifecycle: {
      precondition: [
        {
          condition: `\${data.genesyscloud_organizations_me.${organization.friendlyUniqueId}.id == "${ORGANIZATION}"}`,
          errorMessage: "These credentials belong to another organization.",
        },
      ],
    },
  });
}

function awsPlane(stack: TerraformStack): void {
  const caller = new DataAwsCallerIdentity(stack, "caller", {});
  const session = new DataAwsIamSessionContext(stack, "session", { arn: caller.arn });
  const pattern = `^${ADMINISTRATORS.replace(/[*]/g, ".*").replace("?", ".")}$`;
  const bucket = new S3Bucket(stack, "bucket", {
    bucket: "evidence",
    objectLockEnabled: true,
    lifecycle: {
      preventDestroy: true,
      precondition: [
        {
          condition: `\${anytrue([for p in ["${pattern}"] : can(regex(p, data.aws_iam_session_context.${session.friendlyUniqueId}.issuer_arn))])}`,
          errorMessage: "The identity that runs Terraform is none of the administrators.",
        },
      ],
    },
  });
  new S3BucketObjectLockConfigurationA(stack, "lock", {
    bucket: bucket.id,
    rule: { defaultRetention: { mode: "GOVERNANCE", days: 30 } },
  });
  new S3BucketLifecycleConfiguration(stack, "lifecycle", {
    bucket: bucket.id,
    rule: [
      {
        id: "tidy",
        status: "Enabled",
        filter: [{ prefix: "" }],
        abortIncompleteMultipartUpload: [{ daysAfterInitiation: 7 }],
      },
    ],
  });
  new S3BucketPolicy(stack, "policy", { bucket: bucket.id, policy: POLICY });
  const role = new IamRole(stack, "role", { name: "exporter", assumeRolePolicy: POLICY });
  new IamRolePolicy(stack, "role-policy", { name: "write", role: role.name, policy: POLICY });
  const key = new KmsKey(stack, "key", { policy: POLICY });
  new KmsAlias(stack, "alias", { name: "alias/evidence", targetKeyId: key.keyId });
}
