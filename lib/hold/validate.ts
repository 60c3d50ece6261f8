import {
  checkAccountId,
  checkBucketName,
  checkBucketOptions,
  checkEvidenceKey,
  checkExporterRole,
  checkOptions,
  checkPeople,
  checkRetention,
  checkRoleName,
  exportTarget,
} from "../aws";
import { checkAwsRegion, checkGenesysRegion, checkRegionPair, type GenesysRegion } from "../catalog";
import { show, type Faults } from "../core";
import { checkOrganizationId } from "../genesys";
import { checkGenesysOptions } from "./validate-genesys";
import type { LegalHoldExportProps } from "./props";
import { DEFAULT_NAME } from "./spec";

/**
 * Checks everything about an export that can be told without an account, and records every fault.
 * Fields are named as the user writes them, such as `aws.bucket.objectOwnership`.
 */
export function checkLegalHoldExport(props: LegalHoldExportProps, faults: Faults): void {
  const region = checkPlace(props, faults);
  checkOrganizationId(props.organizationId, faults);
  checkAccountId(faults, "awsAccountId", props.awsAccountId);
  checkBucketName(faults, "bucketName", props.bucketName);
  checkRetention(props.retention, faults.at("retention"));
  if (props.name !== undefined) checkRoleName(faults, "name", props.name);
  checkDeployer(props.deployer, faults);
  checkAws(props, region, faults);
  checkGenesysOptions(props, faults);
}

function checkPlace(props: LegalHoldExportProps, faults: Faults): GenesysRegion | undefined {
  const genesysRegion = checkGenesysRegion(faults, "genesysRegion", props.genesysRegion);
  const { bucketRegion, allowCrossRegion, genesysAccountId } = props;
  if (genesysRegion !== undefined) {
    const pair = { genesysRegion, bucketRegion: bucketRegion ?? genesysRegion.awsRegion };
    checkRegionPair(faults, { ...pair, allowCrossRegion, genesysAccountId });
  } else if (bucketRegion !== undefined) {
    checkAwsRegion(faults, "bucketRegion", bucketRegion);
  }
  return genesysRegion;
}

function checkDeployer(deployer: string | undefined, faults: Faults): void {
  if (deployer === undefined || deployer === "user" || deployer === "clientCredentials") return;
  faults.add({
    code: "DEPLOYER_INVALID",
    field: "deployer",
    got: show(deployer),
    allowed: "user or clientCredentials",
    fix: "Say whose token runs Terraform against Genesys Cloud: that decides which roles it can grant.",
  });
}

function checkAws(props: LegalHoldExportProps, region: GenesysRegion | undefined, faults: Faults): void {
  const { aws = {}, custodians, administrators, bucketName, retention } = props;
  const at = faults.at("aws");
  // rules that compare with ARNs need a region to write them for; an unknown one is a fault of its own
  const target = exportTarget({
    region: props.bucketRegion ?? region?.awsRegion ?? "eu-west-2",
    accountId: String(props.awsAccountId),
    bucketName: String(bucketName),
    organizationId: String(props.organizationId),
    exporterRole: aws.exporterRole?.existingRoleArn ?? aws.exporterRole?.roleName ?? props.name ?? DEFAULT_NAME,
  });
  checkPeople(target.partition, custodians, administrators, faults);
  if (custodians?.includes(target.exporterRoleArn)) {
    faults.add({
      code: "CUSTODIAN_IS_EXPORTER",
      field: `custodians[${custodians.indexOf(target.exporterRoleArn)}]`,
      got: show(target.exporterRoleArn),
      allowed: "people or roles other than the exporter's",
      fix: "Name whoever decides about holds: the role that writes evidence must not be able to remove it.",
    });
  }
  checkBucketKind(props, faults);
  checkBucketOptions(aws.bucket ?? {}, bucketName, retention, at.at("bucket"));
  checkEvidenceKey(aws.key ?? {}, target, administrators, at.at("key"));
  checkOptions(aws.bucketPolicy ?? {}, administrators, at.at("bucketPolicy"));
  checkExporterRole(aws.exporterRole ?? {}, at.at("exporterRole"));
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
