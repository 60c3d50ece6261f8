import {
  checkAlarms,
  checkBucketOptions,
  checkEvidenceKey,
  checkEvidenceTrail,
  checkExporterRole,
  checkKeyAlias,
  checkOptions,
  checkOtherAccounts,
  checkPeople,
  checkRegionalRoleName,
  checkRetention,
  exportTarget,
  isIamPath,
  regionalRoleName,
  retentionDays,
} from "../aws";
import {
  checkAwsRegion,
  checkGenesysRegion,
  checkRegionPair,
  isRegionName,
  listedRegions,
  partitionOf,
  regionsBeside,
  type GenesysRegion,
} from "../catalog";
import { isLiteral, refuseUnusedOptions, show, type Faults } from "../core";
import { checkBackfill } from "./validate-backfill";
import { checkKeeper } from "./validate-keeper";
import { checkReplicaOptions } from "./validate-replica";
import { legalHoldExportShape, readProps } from "./shape";
import { checkGenesysOptions } from "./validate-genesys";
import { checkOperations } from "./validate-operations";
import { trailInput, type CheckedExport } from "./documents";
import { refuseOwnRole } from "./validate-people";
import { checkOrganization } from "./organization";
import { checkPolicies } from "./validate-policies";
import type { AwsOptions, LegalHoldExportProps } from "./props";
import { DEFAULT_NAME } from "./spec";

/**
 * Checks everything about an export that can be checked without an account, and records every fault.
 * Fields are named as the user writes them, such as `aws.bucket.objectOwnership`.
 * @returns the export, undefined if there is a fault. Its props have no undefined members, which would otherwise replace
 * a default.
 */
export function checkLegalHoldExport(given: LegalHoldExportProps, faults: Faults): CheckedExport | undefined {
  const props = readProps(given, legalHoldExportShape, faults);
  const region = checkPlace(props, faults);
  checkRetention(props.retention, faults.at("retention"));
  checkName(props, faults);
  checkAws(props, region, faults);
  checkGenesysOptions(props, faults);
  return checkPolicies(props, faults);
}

const EXPORTER = {
  codes: {
    custodians: "CUSTODIAN_IS_EXPORTER",
    administrators: "ADMINISTRATOR_IS_EXPORTER",
    readers: "READER_IS_EXPORTER",
  },
  name: "the exporter's",
  does: "writes it",
};

function checkName({ name, aws = {} }: LegalHoldExportProps, faults: Faults): void {
  if (name === undefined) return;
  const { existingKeyArn, s3Managed, alias } = aws.key ?? {};
  // a role name may have characters that an alias may not
  if (existingKeyArn === undefined && !s3Managed && alias === undefined) {
    checkKeyAlias(faults, "name", `alias/${name}`);
  }
}

function checkPlace(props: LegalHoldExportProps, faults: Faults): GenesysRegion | undefined {
  const genesysRegion = checkGenesysRegion(faults, "genesysRegion", props.genesysRegion);
  const { bucketRegion, allowCrossRegion, genesysAccountId } = props;
  if (genesysRegion !== undefined) {
    const pair = { genesysRegion, bucketRegion: bucketRegion ?? genesysRegion.awsRegion };
    checkRegionPair(faults, { ...pair, allowCrossRegion, genesysAccountId });
    refuseOwnAccount(props, faults);
  } else if (bucketRegion !== undefined) {
    checkAwsRegion(faults, "bucketRegion", bucketRegion);
  }
  return genesysRegion;
}

// rules that compare with ARNs need a region. An unknown one is a fault of its own: then it is one in which nothing that is
// elsewhere is wrong only for that
function regionFor(props: LegalHoldExportProps, region: GenesysRegion | undefined): string {
  const { bucketRegion, aws, replica, custodians, administrators, readers } = props;
  const known = bucketRegion ?? region?.awsRegion;
  if (typeof known === "string" && isRegionName(known)) return known;
  const ofKey = /^arn:[\w-]+:kms:([\w-]+):/.exec(String(aws?.key?.existingKeyArn))?.[1];
  const named = JSON.stringify([custodians, administrators, readers, aws?.exporterRole?.existingRoleArn]);
  const partition = /"arn:([^:"]+):iam:/.exec(named)?.[1];
  const ofPeople = listedRegions().find((one) => partitionOf(one).partition === partition);
  // copies may lie in the same region, in another account
  const ofCopies = typeof replica?.region === "string" && isRegionName(replica.region) ? replica.region : undefined;
  const beside = regionsBeside(String(ofCopies))[0] ?? ofCopies;
  return ofKey ?? beside ?? region?.awsRegion ?? ofPeople ?? "eu-west-2";
}

function checkAws(props: LegalHoldExportProps, region: GenesysRegion | undefined, faults: Faults): void {
  const { aws = {}, administrators, bucketName, retention } = props;
  const at = faults.at("aws");
  const awsRegion = regionFor(props, region);
  const exporterName = regionalRoleName(String(props.name ?? DEFAULT_NAME), awsRegion);
  if (props.name !== undefined && aws.exporterRole?.existingRoleArn === undefined && !aws.exporterRole?.roleName) {
    checkRegionalRoleName(faults, "name", exporterName, "exporterRole.roleName");
  }
  const target = exportTarget({
    region: awsRegion,
    accountId: String(props.awsAccountId),
    bucketName: String(bucketName),
    organizationId: String(props.organizationId),
    organizationPrefix: aws.organizationPrefix,
    iamPath: isIamPath(aws.iamPath) ? aws.iamPath : undefined,
    exporterRole: String(aws.exporterRole?.existingRoleArn ?? aws.exporterRole?.roleName ?? exporterName),
  });
  checkPath(aws, at);
  aws.acknowledgeUnreadTemplates?.forEach((one, i) => isLiteral(at, `acknowledgeUnreadTemplates[${i}]`, one));
  checkPeople(props, target.partition, faults);
  const accounts = {
    accountId: target.accountId,
    genesysAccountId: props.genesysAccountId ?? region?.genesysAccountId,
  };
  checkOtherAccounts(props, accounts, props.acknowledgeOtherAccounts ?? false, faults);
  refuseOwnRole(props, { arn: target.exporterRoleArn, ...EXPORTER }, faults);
  checkBucketKind(props, faults);
  const evidence = [bucketName, ...(props.replica ? [props.replica.bucketName] : [])];
  checkBucketOptions(aws.bucket ?? {}, evidence, retention, at.at("bucket"));
  checkEvidenceKey(aws.key ?? {}, target, administrators, at.at("key"));
  checkOptions(aws.bucketPolicy ?? {}, administrators, at.at("bucketPolicy"));
  checkExporterRole(aws.exporterRole ?? {}, target, at.at("exporterRole"));
  checkRetentionHeaders(props, at.at("exporterRole"));
  if (aws.organization !== undefined) checkOrganization(aws.organization, at.at("organization"));
  checkKeeper(props, target, faults);
  checkBackfill(props, target, faults);
  checkAlarms(aws.alarms ?? {}, aws.bucket?.eventBridge ?? true, at.at("alarms"));
  checkOperations(props, target, accounts, faults);
  checkReplicaOptions(props, target, accounts.genesysAccountId, faults);
  // an invalid name is reported as a separate fault
  const trail = trailInput(props, faults.has("name") ? DEFAULT_NAME : (props.name ?? DEFAULT_NAME));
  if (trail !== undefined) checkEvidenceTrail(trail, evidence, at.at("trail"));
}

function checkPath(aws: AwsOptions, faults: Faults): void {
  if (aws.iamPath === undefined) return;
  if (aws.exporterRole?.existingRoleArn === undefined || aws.holdKeeper || aws.holdBackfill) return;
  refuseUnusedOptions(faults, aws, {
    code: "IAM_PATH_UNUSED",
    fields: ["iamPath"],
    because: "exporterRole.existingRoleArn",
  });
}

function refuseOwnAccount({ genesysAccountId, awsAccountId }: LegalHoldExportProps, faults: Faults): void {
  if (genesysAccountId === undefined || genesysAccountId !== awsAccountId) return;
  faults.add({
    code: "GENESYS_ACCOUNT_INVALID",
    field: "genesysAccountId",
    got: show(genesysAccountId),
    allowed: "the AWS account of Genesys Cloud, which is not your own",
    fix: "Ask Genesys for its account; trusting your own would let anybody in it write evidence, and Genesys not.",
  });
}

// The bucket denies every retention below its default. How S3 rounds the days that remain is not documented, so the cap must
// leave a day: an upload that requests exactly the default has a few seconds less left when it arrives.
function checkRetentionHeaders({ aws, retention }: LegalHoldExportProps, faults: Faults): void {
  const maxDays = aws?.exporterRole?.retentionHeadersMaxDays;
  const least = retention === undefined ? NaN : retentionDays(retention);
  if (maxDays === undefined || faults.has("retentionHeadersMaxDays") || !(maxDays <= least)) return;
  faults.add({
    code: "RETENTION_HEADERS_UNDERCUT",
    field: "retentionHeadersMaxDays",
    got: show(maxDays),
    allowed: `more than the default retention, ${least} days`,
    fix: "Raise it, or leave it out: nobody but custodians may set less than the default, and days are whole.",
  });
}

function checkBucketKind({ aws = {} }: LegalHoldExportProps, faults: Faults): void {
  if (aws.existingBucket === undefined) return;
  if (aws.bucket !== undefined) {
    faults.add({
      code: "BUCKET_KIND_AMBIGUOUS",
      field: "aws.bucket",
      got: "options for a new bucket beside existingBucket",
      allowed: "one of bucket and existingBucket",
      fix: "Leave bucket out: the settings of a bucket brought along are its owner's.",
    });
  }
  if (aws.key?.existingKeyArn === undefined && aws.key?.s3Managed !== true) {
    faults.add({
      code: "EXISTING_BUCKET_NEEDS_KEY",
      field: "aws.key",
      got: show(aws.key),
      allowed: "existingKeyArn or s3Managed: true",
      fix: "Say how the bucket encrypts already: its encryption is not changed, so a new key would be of no use.",
    });
  }
}
