import { Construct } from "constructs";
import { accessLogsForOwner, type EvidenceKey } from "../aws";
import { Faults } from "../core";
import type { PolicyDocument } from "../policy";
import { createAwsPlane, type AwsPlane } from "./aws-plane";
import { FinalCheck, refuseHclOfEnvironment } from "./final";
import type { CheckedExport } from "./documents";
import { createGenesysPlane, type GenesysPlane } from "./genesys-plane";
import type { LegalHoldExportProps } from "./props";
import { checkLegalHoldExport } from "./validate";
import { checkReplicaProvider } from "./validate-replica";

/** The settings that an existing bucket must have so that the denials of its policy are effective. @public */
export interface OwnerSettings {
  readonly objectLock: { readonly mode: string; readonly days?: number; readonly years?: number };
  readonly versioning: string;
  readonly objectOwnership: string;
  readonly publicAccessBlock: readonly string[];
  readonly encryption: { readonly algorithm: string; readonly keyArn?: string; readonly bucketKey: boolean };
  /** Whether the bucket must send its events to EventBridge: for the hold keeper, or an alarm that counts objects. */
  readonly eventBridge?: true;
}

/**
 * Both sides of a legal-hold export: in AWS the key, the bucket with its policy and the role that Genesys Cloud assumes; in
 * Genesys Cloud the roles, the OAuth client and the recording integration. Everything that decides access is literal, and
 * before any resource is created, the policies are evaluated to check that an export would get through.
 * @throws ConfigError with every fault of the props
 * @public
 */
export class LegalHoldExport extends Construct {
  readonly bucketName: string;
  /** ARN of the role that Genesys Cloud assumes. */
  readonly exporterRoleArn: string;
  readonly aws: AwsPlane;
  readonly genesys: GenesysPlane;
  /**
   * What the owners of existing parts must allow, by part (`bucketPolicy`, `keyPolicy`, `operationsKeyPolicy`,
   * `exporterTrust`, `exporterPolicy`, `accessLogsBucket`, `dataEventsBucket`, `inventoryBucket`, `backfillJobBucket`,
   * `replicaBucketPolicy`, `replicaKeyPolicy`, `replicationJobBucket`); empty if everything is created here.
   */
  readonly forOwners: { readonly [part: string]: PolicyDocument };
  /** The settings that an existing bucket must have; undefined if the bucket is created here. */
  readonly settingsForOwner: OwnerSettings | undefined;

  constructor(scope: Construct, id: string, given: LegalHoldExportProps);
  /** @internal with props that a stack has already checked */
  constructor(scope: Construct, id: string, given: LegalHoldExportProps, known: CheckedExport | undefined);
  constructor(scope: Construct, id: string, given: LegalHoldExportProps, known?: CheckedExport) {
    super(scope, id);
    const faults = new Faults();
    const checked = known ?? checkLegalHoldExport(given, faults);
    checkReplicaProvider(checked?.props.replica, faults);
    refuseHclOfEnvironment(faults);
    faults.throwIfAny(this.node.path);

    const { props, spec } = checked!;
    this.bucketName = spec.target.bucketName;
    this.exporterRoleArn = spec.target.exporterRoleArn;
    this.aws = createAwsPlane(this, checked!);
    this.genesys = createGenesysPlane(this, props, spec, this.aws.dependables, this.aws.operationsKey?.keyArn);
    this.forOwners = ownersParts(checked!, this.aws);
    this.settingsForOwner = ownerSettings(props, this.aws.key);
    const { bucketPolicy, key, operationsKey, exporterRole } = this.aws;
    new FinalCheck(this, "final_check", checked!, { bucketPolicy, key, operationsKey, exporterRole });
  }
}

function ownersParts(
  { props: { aws = {}, replica }, spec: { target }, operations }: CheckedExport,
  plane: AwsPlane,
): { readonly [part: string]: PolicyDocument } {
  const parts: { [part: string]: PolicyDocument } = {};
  if (aws.existingBucket !== undefined && !aws.existingBucket.handOverPolicy) {
    parts["bucketPolicy"] = plane.bucketPolicy.document;
  }
  if (aws.key?.existingKeyArn !== undefined && plane.key.policy !== undefined) parts["keyPolicy"] = plane.key.policy;
  const { options, document } = operations ?? {};
  if (options?.existingKeyArn !== undefined && document !== undefined) parts["operationsKeyPolicy"] = document;
  if (aws.exporterRole?.existingRoleArn !== undefined) {
    parts["exporterTrust"] = plane.exporterRole.trust;
    parts["exporterPolicy"] = plane.exporterRole.policy;
  }
  const replicaParts = plane.replica?.destination.forOwners(replica?.existing ?? false);
  const accessLogs = accessLogsForOwner(aws.bucket ?? {}, target);
  if (accessLogs !== undefined) parts["accessLogsBucket"] = accessLogs;
  const jobParts = { ...plane.holdBackfill?.forOwners, ...plane.replica?.jobs?.forOwners };
  return { ...parts, ...plane.trail?.forOwners, ...replicaParts, ...jobParts };
}

/** Settings for the owner of an existing bucket; undefined if the bucket is created here. */
export function ownerSettings({ aws, retention }: LegalHoldExportProps, key: EvidenceKey): OwnerSettings | undefined {
  if (aws?.existingBucket === undefined) return undefined;
  const { algorithm, keyArn } = key;
  const { mode, days, years } = retention;
  return {
    objectLock: { mode, ...(days === undefined ? { years } : { days }) },
    versioning: "Enabled",
    objectOwnership: "BucketOwnerEnforced",
    publicAccessBlock: ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"],
    encryption: { algorithm, ...(keyArn === undefined ? {} : { keyArn }), bucketKey: algorithm === "aws:kms" },
    ...(aws.holdKeeper === undefined && aws.alarms?.noObjectFor === undefined ? {} : { eventBridge: true }),
  };
}
