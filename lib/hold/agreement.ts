import { Faults } from "../core";
import {
  assumeRole,
  evaluate,
  policiesFor,
  readBucketSettings,
  upload,
  type Access,
  type Check,
  type Target,
  type Upload,
} from "../policy";
import type { AwsPlane } from "./aws-plane";
import type { LegalHoldExportProps } from "./props";
import type { ExportSpec } from "./spec";

/**
 * Asks the policies of both planes whether an export gets through: the role assumed by Genesys Cloud for this
 * organization, the bucket's settings read, recordings uploaded whole and in parts, with and without a hold.
 * What a stack refuses here would end in a 403 after a green plan.
 * @throws ConfigError code `PLANES_DISAGREE`, one fault for each check that is denied
 */
export function checkAgreement(where: string, props: LegalHoldExportProps, spec: ExportSpec, plane: AwsPlane): void {
  const target = requestTarget(spec, plane);
  // the key's own policy is ours to judge only when we made it
  const access: Access = {
    trust: plane.exporterRole.trust,
    identity: [plane.exporterRole.policy],
    bucket: plane.bucketPolicy.document,
    key: plane.key.policy,
  };
  const faults = Faults.none();
  for (const check of exportChecks(target, props, spec)) {
    const { verdict, why } = evaluate(check.request, policiesFor(check, access));
    if (verdict === "allowed") continue;
    faults.add({
      code: "PLANES_DISAGREE",
      field: check.plane === "trust" ? "exporterRole.trust" : check.plane === "key" ? "key" : "bucketPolicy",
      got: `${check.name}: ${why}`,
      allowed: `${check.request.action} for the exporter`,
      fix: "Remove what denies it: an export would end in a 403.",
    });
  }
  faults.throwIfAny(where);
}

function requestTarget({ target, genesysAccountId }: ExportSpec, { key }: AwsPlane): Target {
  const { partition, region, accountId, bucketName, organizationId, exporterRoleArn: roleArn } = target;
  const names = { partition, region, accountId, bucketName, organizationId, roleArn, genesysAccountId };
  return { ...names, keyArn: key.reference?.arn, keyAlias: key.reference?.alias };
}

function exportChecks(
  target: Target,
  { aws = {} }: LegalHoldExportProps,
  { target: { organizationId } }: ExportSpec,
): Check[] {
  const { encryptionHeader, sourceRanges } = aws.bucketPolicy ?? {};
  // the layout is documented: <organization id>/year=…/…/<recording id>
  const key = `${organizationId}/year=2026/month=1/day=2/hour=3/conversation_id=c/recording`;
  const from = { key, sourceIp: sourceRanges?.[0]?.split("/")[0] };
  const required = encryptionHeader === "require" ? sseHeader(target) : {};
  const send = (headers: Upload["headers"], multipart: boolean) =>
    upload(target, { ...from, multipart, headers: { ...required, ...headers } });
  return [
    ...assumeRole(target),
    ...readBucketSettings(target),
    ...send({}, false),
    ...send({ "x-amz-acl": "bucket-owner-full-control" }, false),
    ...send({ "x-amz-object-lock-legal-hold": "ON" }, false),
    // parts carry no header, so a required one denies them: whoever asks for that was warned
    ...(encryptionHeader === "require" ? [] : send({}, true)),
  ];
}

function sseHeader({ keyArn, keyAlias }: Target): { readonly [header: string]: string } {
  const value = keyArn === undefined && keyAlias === undefined ? "AES256" : "aws:kms";
  return { "x-amz-server-side-encryption": value };
}
