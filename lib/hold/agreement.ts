import type { Faults } from "../core";
import {
  accountOf,
  assumeRole,
  evaluate,
  policiesFor,
  readBucketSettings,
  upload,
  type Access,
  type Check,
  type Decision,
  type Target,
  type Upload,
  type PolicyDocument,
} from "../policy";
import { boundaryOf, type CheckedExport, type ExportDocuments } from "./documents";
import { inOrganization, withoutUnknowns } from "./organization";
import type { LegalHoldExportProps } from "./props";
import type { ExportSpec } from "./spec";

/** Returns the field that a statement of the bucket policy comes from. */
export type FieldOfStatement = (index: number) => string;

/** The policies of an export, and where a fault in them is reported. */
export interface Agreement extends Pick<CheckedExport, "props" | "spec" | "documents"> {
  readonly fieldOf: FieldOfStatement;
  readonly faults: Faults;
}

/**
 * Evaluates the policies of both sides to check that an export gets through: Genesys Cloud assumes the role for this
 * organization, reads the bucket's settings, and uploads recordings single and multipart, with and without a hold.
 * A refusal here would end in a 403 after a green plan. Code `PLANES_DISAGREE`, one fault for each cause.
 */
export function checkAgreement({ props, spec, documents, fieldOf, faults }: Agreement): void {
  const { trust, policy, key } = documents;
  const { organization } = props.aws ?? {};
  // the exporter's role may be in another account, whose organization is not known
  const own = accountOf(spec.target.exporterRoleArn) === spec.target.accountId ? organization : undefined;
  const bucket = withoutUnknowns(documents.bucket, own);
  const access: Access = {
    trust,
    identity: [policy],
    ...boundaryOf(documents, spec.target.exporterRoleArn),
    bucket,
    key,
  };
  const blamed = new Set<string>();
  for (const one of exportChecks(requestTarget(spec, documents), props, spec)) {
    const check = one.plane === "bucket" ? inOrganization(one, own) : one;
    const decision = evaluate(check.request, policiesFor(check, access));
    if (decision.verdict === "allowed") continue;
    const field = causeOf(check, decision, fieldOf);
    // one statement may deny every kind of upload
    if (blamed.has(field)) continue;
    blamed.add(field);
    faults.add({
      code: "PLANES_DISAGREE",
      field,
      got: `${check.name}: ${decision.why}`,
      allowed: `${check.request.action} for the exporter`,
      fix: "Remove what denies it: an export would end in a 403.",
    });
  }
}

function causeOf({ plane }: Check, { decidedBy }: Decision, fieldOf: FieldOfStatement): string {
  const denial = decidedBy.find(({ policy }) => policy === "resource");
  if (plane === "trust") return "aws.exporterRole";
  if (plane === "key") return "aws.key";
  return denial === undefined ? "aws.bucketPolicy" : fieldOf(denial.index);
}

function requestTarget({ target, genesysAccountId }: ExportSpec, { keyReference }: ExportDocuments): Target {
  const { partition, region, accountId, bucketName, organizationId, exporterRoleArn: roleArn } = target;
  const names = { partition, region, accountId, bucketName, organizationId, roleArn, genesysAccountId };
  return { ...names, keyArn: keyReference?.arn, keyAlias: keyReference?.alias };
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
  const checks = [
    ...assumeRole(target),
    ...readBucketSettings(target),
    ...send({}, false),
    ...send({ "x-amz-acl": "bucket-owner-full-control" }, false),
    ...send({ "x-amz-object-lock-legal-hold": "ON" }, false),
    // parts carry no header, so a required header denies them; the option `require` warns about that
    ...(encryptionHeader === "require" ? [] : send({}, true)),
  ];
  // requests to the key are the same for every upload, whatever its headers
  const keyActions = checks.map(({ plane, request }) => (plane === "key" ? request.action : undefined));
  return checks.filter((_, i) => keyActions[i] === undefined || keyActions.indexOf(keyActions[i]) === i);
}

function sseHeader({ keyArn, keyAlias }: Target): { readonly [header: string]: string } {
  const value = keyArn === undefined && keyAlias === undefined ? "AES256" : "aws:kms";
  return { "x-amz-server-side-encryption": value };
}

// what a fault says about a role that places holds
interface RoleWords {
  /** Field of the props that configures the role. */
  readonly field: string;
  /** Owner of the role, in words. */
  readonly who: string;
  readonly fix: string;
}

/** Target of the requests of a role other than the exporter's. */
export function roleTarget({ target, genesysAccountId }: ExportSpec): Target {
  const { exporterRoleArn: roleArn, ...rest } = target;
  return { ...rest, roleArn, genesysAccountId };
}

/** Checks that the policies allow a role all its work. Code `PLANES_DISAGREE`, for the first refused request. */
export function checkRoleAgreement(
  checks: readonly Check[],
  access: Access & { readonly bucket: PolicyDocument },
  { field, who, fix }: RoleWords,
  { props, fieldOf, faults }: Agreement,
): void {
  const { organization } = props.aws ?? {};
  const judged = { ...access, bucket: withoutUnknowns(access.bucket, organization) };
  for (const one of checks) {
    const check = inOrganization(one, organization);
    const { verdict, why, decidedBy } = evaluate(check.request, policiesFor(check, judged));
    if (verdict === "allowed") continue;
    const denial = decidedBy.find(({ policy }) => policy === "resource");
    faults.add({
      code: "PLANES_DISAGREE",
      field: denial === undefined ? field : fieldOf(denial.index),
      got: `${check.name}: ${why}`,
      allowed: `${check.request.action} for ${who}`,
      fix,
    });
    return;
  }
}
