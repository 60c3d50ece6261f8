import {
  backfillJobSettings,
  backfillRoleName,
  keeperFunctionName,
  keeperNames,
  type KeeperNames,
} from "../../lib/aws";
import { specOf, type LegalHoldExportProps } from "../../lib/hold";
import {
  backfillHoldPolicy,
  backfillReadPolicy,
  bucketPolicy,
  exporterIdentityPolicy,
  keeperIdentityPolicy,
  keyPolicy,
  keyUsePolicy,
  trustPolicy,
  type KeyReference,
  type PolicyDocument,
  type Target,
} from "../../lib/policy";

/** The policies that follow from props of the composite. */
export interface Documents {
  readonly trust: PolicyDocument;
  readonly identity: PolicyDocument;
  readonly bucket: PolicyDocument;
  /** None where S3 manages the key. */
  readonly key?: PolicyDocument;
  /** Of the hold keeper's role; none without a keeper. */
  readonly keeper?: PolicyDocument;
  /** What the role of jobs that backfill may do to evidence; none without such jobs. */
  readonly backfill?: PolicyDocument;
  /** What it may read for jobs that compute checksums; none without those. */
  readonly backfillReads?: PolicyDocument;
}

/** The documents, by the builders alone: no construct is made. A test shows that the composite synthesizes the same. */
export function documentsOf(props: LegalHoldExportProps): Documents {
  const { aws = {}, administrators, custodians } = props;
  const { target, retentionDays, genesysAccountId } = specOf(props);
  const { readers = [] } = props;
  const jobReader = aws.holdBackfill?.checksums && readers !== "account" ? [backfillArnOf(props)!] : [];
  const everyReader = readers === "account" ? readers : [...readers, ...jobReader];
  const { encryptionHeader: mode = "any", protectConfiguration = true, ...policy } = aws.bucketPolicy ?? {};
  const maxDays = aws.exporterRole?.retentionHeadersMaxDays;
  const retentionHeaders = maxDays === undefined ? undefined : { maxDays };
  const key = keyOf(props);
  const keyDocument = key?.arn === undefined ? keyPolicy : keyUsePolicy;
  const keeper = keeperNamesOf(props);
  const decrypts = aws.holdKeeper?.mode === "whenSidecar";
  const decrypters = [...custodians, ...(everyReader === "account" ? [] : everyReader)];
  const keeperRoleArn = decrypts ? keeper?.roleArn : undefined;
  return {
    trust: trustPolicy({ ...target, genesysAccountId }),
    identity: exporterIdentityPolicy({ target, key, retentionHeaders }),
    bucket: bucketPolicy({
      ...policy,
      target,
      custodians,
      administrators: protectConfiguration ? administrators : undefined,
      retentionDays,
      encryptionHeader: mode === "rejectWrong" || mode === "require" ? { mode, value: algorithmOf(props) } : undefined,
      retentionHeaders,
      readers: everyReader,
      keeperRoleArn: keeper?.roleArn,
      backfillRoleArn: backfillArnOf(props),
    }),
    ...(key === undefined
      ? {}
      : { key: keyDocument({ ...aws.key, target, administrators, readers: decrypters, keeperRoleArn }) }),
    ...(aws.holdBackfill && { backfill: backfillHoldPolicy({ target, jobBucket: "", reportPrefix: "" }) }),
    ...(aws.holdBackfill?.checksums && {
      backfillReads: backfillReadPolicy({ target, jobBucket: "", reportPrefix: "", checksums: key ?? "none" }),
    }),
    ...(keeper && {
      keeper: keeperIdentityPolicy({
        ...keeper,
        target,
        readsSidecars: decrypts,
        sidecarKey: decrypts ? key : undefined,
      }),
    }),
  };
}

/** What the keeper of an export is called; undefined without one. */
export function keeperNamesOf(props: LegalHoldExportProps): KeeperNames | undefined {
  const { holdKeeper } = props.aws ?? {};
  const { name, target } = specOf(props);
  return holdKeeper && keeperNames(target, { ...holdKeeper, functionName: keeperFunctionName(name, holdKeeper) });
}

/** Role of the jobs that backfill; undefined without such jobs. */
export function backfillArnOf(props: LegalHoldExportProps): string | undefined {
  const { holdBackfill } = props.aws ?? {};
  const { name, target } = specOf(props);
  if (holdBackfill === undefined) return undefined;
  return backfillJobSettings(target, { ...holdBackfill, roleName: backfillRoleName(name, holdBackfill, target.region) })
    .roleArn;
}

const targets = new WeakMap<LegalHoldExportProps, Target>();

/** What requests of the export are aimed at; the same for the same object. */
export function targetOf(props: LegalHoldExportProps): Target {
  const target = targets.get(props) ?? readTarget(props);
  targets.set(props, target);
  return target;
}

function readTarget(props: LegalHoldExportProps): Target {
  const { target, genesysAccountId } = specOf(props);
  const { exporterRoleArn: roleArn, ...names } = target;
  const key = keyOf(props);
  return { ...names, roleArn, genesysAccountId, keyArn: key?.arn, keyAlias: key?.alias };
}

export function algorithmOf(props: LegalHoldExportProps): string {
  return props.aws?.key?.s3Managed ? "AES256" : "aws:kms";
}

function keyOf(props: LegalHoldExportProps): KeyReference | undefined {
  const { s3Managed, existingKeyArn, alias } = props.aws?.key ?? {};
  if (s3Managed) return undefined;
  return existingKeyArn === undefined ? { alias: alias ?? `alias/${specOf(props).name}` } : { arn: existingKeyArn };
}
