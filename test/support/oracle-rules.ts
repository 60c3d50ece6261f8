import { findAction } from "../../lib/catalog/authorization";
import { specOf, type LegalHoldExportProps } from "../../lib/hold";

/** The choices of one configuration, in the terms of the design's tables. */
export interface Rules {
  readonly account: string;
  readonly exporterArn: string;
  /** Undefined without a hold keeper. */
  readonly keeperArn: string | undefined;
  /** Whether the keeper reads the files beside recordings. */
  readonly keeperDecrypts: boolean;
  /** Undefined without jobs that backfill. */
  readonly backfillArn: string | undefined;
  /** Whether such jobs read evidence for its checksums. */
  readonly backfillReads: boolean;
  /** Whether the exporter is kept to keys below the organization id. */
  readonly prefix: boolean;
  readonly retentionDays: number;
  readonly maxDays: number | undefined;
  readonly protects: boolean;
  readonly encryption: string;
  readonly algorithm: string;
  readonly filtersSource: boolean;
  readonly key: "new" | "given" | "S3's";
  readonly keyName: string | undefined;
  readonly administratorsOnly: boolean;
  readonly isCustodian: (arn: string) => boolean;
  readonly isAdministrator: (arn: string) => boolean;
  readonly isReader: (arn: string) => boolean;
  readonly accountReads: boolean;
  readonly onlyExporterWrites: boolean;
  readonly namesAdministrators: boolean;
  readonly mayEndKey: (arn: string) => boolean;
  readonly changesBucket: (action: string) => boolean;
  readonly administersKey: (action: string) => boolean;
}

const known = new WeakMap<LegalHoldExportProps, Rules>();

/** The same for the same object: a matrix asks thousands of times. */
export function rulesOf(props: LegalHoldExportProps): Rules {
  const rules = known.get(props) ?? readRules(props);
  known.set(props, rules);
  return rules;
}

function readRules(props: LegalHoldExportProps): Rules {
  const { aws = {}, custodians, administrators = [], readers = [] } = props;
  const { target, retentionDays, name } = specOf(props);
  const { s3Managed, existingKeyArn, alias, administratorsOnly = false } = aws.key ?? {};
  const key = s3Managed ? "S3's" : existingKeyArn === undefined ? "new" : "given";
  const isAdministrator = oneOf(administrators);
  const keeper = aws.holdKeeper;
  const jobs = aws.holdBackfill;
  const keeperName = keeper?.functionName ?? `${name}-hold-keeper`;
  const backfillArn =
    jobs &&
    `arn:${target.partition}:iam::${target.accountId}:role/${jobs.roleName ?? `${name}-hold-backfill-${target.region}`}`;
  // "job roles that need it"
  const hashing = jobs?.checksums && backfillArn !== undefined ? [backfillArn] : [];
  return {
    account: target.accountId,
    exporterArn: target.exporterRoleArn,
    keeperArn:
      keeper &&
      `arn:${target.partition}:iam::${target.accountId}:role/${keeper.roleName ?? `${keeperName}-${target.region}`}`,
    backfillArn,
    backfillReads: jobs?.checksums === true,
    keeperDecrypts: keeper?.mode === "whenSidecar",
    prefix: aws.organizationPrefix ?? true,
    retentionDays,
    maxDays: aws.exporterRole?.retentionHeadersMaxDays,
    protects: administrators.length > 0 && (aws.bucketPolicy?.protectConfiguration ?? true),
    encryption: aws.bucketPolicy?.encryptionHeader ?? "any",
    algorithm: s3Managed ? "AES256" : "aws:kms",
    filtersSource: aws.bucketPolicy?.sourceRanges !== undefined,
    key,
    keyName: key === "new" ? (alias ?? `alias/${name}`) : existingKeyArn,
    administratorsOnly,
    isCustodian: oneOf(custodians),
    isAdministrator,
    isReader: oneOf(readers === "account" ? [] : [...readers, ...hashing]),
    accountReads: readers === "account",
    onlyExporterWrites: aws.bucketPolicy?.onlyExporterWrites ?? true,
    namesAdministrators: administrators.length > 0,
    mayEndKey: administrators.length > 0 ? isAdministrator : (arn) => arn.endsWith(`:${target.accountId}:root`),
    changesBucket,
    administersKey,
  };
}

function oneOf(patterns: readonly string[]): (arn: string) => boolean {
  const tests = patterns.map((pattern) => {
    const parts = pattern.split(/([*?])/).map((part) => ({ "*": ".*", "?": "." })[part] ?? part.replace(/\W/g, "\\$&"));
    return new RegExp(`^${parts.join("")}$`);
  });
  return (arn) => tests.some((test) => test.test(arn));
}

// "every action that changes the bucket's configuration, derived from the authorization data"
function changesBucket(action: string): boolean {
  const { accessLevel = "", resourceTypes = [] } = findAction(action) ?? {};
  const changes = accessLevel !== "" && accessLevel !== "Read" && accessLevel !== "List";
  return changes && resourceTypes.includes("bucket") && action !== "s3:CreateBucket";
}

const USE =
  "Encrypt Decrypt ReEncryptFrom ReEncryptTo GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext " +
  "GenerateDataKeyWithoutPlaintext GenerateMac VerifyMac Sign Verify DeriveSharedSecret CreateGrant";

// "named administrators without use"
function administersKey(action: string): boolean {
  return !USE.split(" ").includes(action.replace("kms:", "")) && !!findAction(action)?.resourceTypes.includes("key");
}
