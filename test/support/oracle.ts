import type { LegalHoldExportProps } from "../../lib/hold";
import { arnOf } from "./access-callers";
import type { AssumeDeed, BucketDeed, Deed, KeyDeed, ObjectDeed, Source, UploadDeed, Who } from "./access-deeds";
import { rulesOf, type Rules } from "./oracle-rules";

/** Whether each check of a deed has to be allowed, by the name of the check. */
export type Verdicts = Readonly<Record<string, boolean>>;

/**
 * What has to be allowed, written from the access tables of the design and from nothing else: it reads no policy and
 * shares no code with those who write or evaluate them.
 */
export function oracle(props: LegalHoldExportProps, deed: Deed): Verdicts {
  if (deed.kind === "assume") return { "assume the role": mayAssume(deed) };
  const arn = arnOf(props, deed.who);
  if (arn === undefined) return {};
  const rules = rulesOf(props);
  // the root user of an account needs no policy of its own
  const who = deed.who.startsWith("bare ") && arn.endsWith(":root") ? "stranger" : deed.who;
  const actor: Actor = { who, arn, account: who === "anonymous" ? "" : arn.split(":")[4]! };
  switch (deed.kind) {
    case "upload":
      return uploads(rules, actor, deed);
    case "object":
      return { [deed.action]: onObject(rules, actor, deed) };
    case "bucket":
      return { [deed.action]: onBucket(rules, actor, deed) };
    case "key":
      return rules.key === "S3's" ? {} : { [deed.action]: onKey(rules, actor, deed) };
  }
}

interface Actor {
  readonly who: Who;
  readonly arn: string;
  readonly account: string;
}

/** What one request to S3 says. */
interface Said {
  readonly action: string;
  readonly tls: boolean;
  readonly ownPrefix: boolean;
  readonly source?: Source;
  readonly hold?: string;
  readonly acl?: string;
  readonly mode?: string;
  readonly days?: number;
  readonly eventHold?: string;
  readonly eventDays?: number;
  readonly encryption?: string;
}

// Trust: the exact Genesys account plus sts:ExternalId = organization id (lower case), always
function mayAssume({ action, from, externalId }: AssumeDeed): boolean {
  return action === "sts:AssumeRole" && from === "genesys" && externalId === "right";
}

function uploads(rules: Rules, actor: Actor, deed: UploadDeed): Verdicts {
  const { headers, multipart, tls, source } = deed;
  const until = headers["x-amz-object-lock-retain-until-date"];
  const said = {
    hold: headers["x-amz-object-lock-legal-hold"],
    mode: headers["x-amz-object-lock-mode"],
    days: until === undefined ? undefined : daysUntil(until),
    acl: headers["x-amz-acl"],
    eventHold: headers["x-amz-object-lock-event-hold"],
    eventDays: daysOf(headers["x-amz-object-lock-event-hold-duration-days"]),
    encryption: headers["x-amz-server-side-encryption"],
  };
  const ask = (action: string, more: Partial<Said>): boolean =>
    s3(rules, actor, { action, tls, source, ownPrefix: deed.prefix === "own", ...more });
  const names = Object.keys(headers);
  const extra: { [check: string]: boolean } = {};
  if (said.hold !== undefined) extra["place the hold"] = ask("s3:PutObjectLegalHold", { hold: said.hold });
  const { mode, days, eventHold, eventDays } = said;
  if ([mode, until, eventHold, eventDays].some((one) => one !== undefined)) {
    extra["set the retention"] = ask("s3:PutObjectRetention", { mode, days, eventHold, eventDays });
  }
  if (headers["x-amz-tagging"] !== undefined) extra["set the tags"] = ask("s3:PutObjectTagging", {});
  if (names.some((name) => name === "x-amz-acl" || name.startsWith("x-amz-grant-"))) {
    extra["set the access control list"] = ask("s3:PutObjectAcl", { acl: said.acl });
  }
  const key = keyOfUpload(rules, headers, actor);
  const crypto = (name: string, action: string): Verdicts => {
    const ours = { action, via: "S3", key: "ours", context: "the bucket" } as const;
    // the key that AWS manages in each account for S3 is open to its whole account
    const may = key === "S3's" ? actor.who !== "anonymous" : key === "ours" && onKey(rules, actor, ours);
    return key === undefined ? {} : { [name]: may };
  };
  if (!multipart) {
    const put = ask("s3:PutObject", said);
    return { "put the object": put, ...extra, ...crypto("encrypt the object", "kms:GenerateDataKey") };
  }
  return {
    "start the upload": ask("s3:PutObject", said),
    ...extra,
    // these carry none of the headers
    "upload a part": ask("s3:PutObject", {}),
    "complete the upload": ask("s3:PutObject", {}),
    ...crypto("encrypt the parts", "kms:GenerateDataKey"),
    ...crypto("join the parts", "kms:Decrypt"),
  };
}

function keyOfUpload(rules: Rules, headers: UploadDeed["headers"], { account }: Actor) {
  const algorithm = headers["x-amz-server-side-encryption"];
  if (headers["x-amz-server-side-encryption-customer-algorithm"] !== undefined) return undefined;
  if (algorithm === undefined) return rules.key === "S3's" ? undefined : "ours";
  const named = headers["x-amz-server-side-encryption-aws-kms-key-id"];
  if (algorithm === "AES256" || named === undefined) return algorithm === "AES256" ? undefined : "S3's";
  // an alias is one of the caller's account
  return named === rules.keyName && (named.startsWith("arn:") || account === rules.account) ? "ours" : "of nobody";
}

function daysOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function daysUntil(date: string): number {
  return Math.floor((Date.parse(date) - Date.parse("2026-03-01T12:00:00Z")) / 86_400_000);
}

// what they may do, they may do here and nowhere else
const LIMITED: readonly Who[] = ["exporter", "bare exporter", "keeper", "bare keeper", "backfill", "bare backfill"];

function onObject(rules: Rules, actor: Actor, deed: ObjectDeed): boolean {
  if (deed.otherBucket) return !LIMITED.includes(actor.who);
  return s3(rules, actor, { ...deed, ownPrefix: deed.prefix === "own" });
}

function onBucket(rules: Rules, actor: Actor, { action, tls, otherBucket }: BucketDeed): boolean {
  if (otherBucket) return !LIMITED.includes(actor.who);
  return s3(rules, actor, { action, tls, ownPrefix: false });
}

function s3(rules: Rules, actor: Actor, said: Said): boolean {
  return !s3Denied(rules, actor, said) && s3Granted(rules, actor, said);
}

// "Bucket policy": the table of denials, row by row
function s3Denied(rules: Rules, { arn, account }: Actor, said: Said): boolean {
  const { action, days } = said;
  const isCustodian = rules.isCustodian(arn);
  // AWS lets the root user of the bucket's account repair a policy that shuts everybody out
  const repairs =
    /^s3:(Get|Put|Delete)BucketPolicy$/.test(action) && arn.endsWith(":root") && account === rules.account;
  if (repairs) return false;
  const put = action === "s3:PutObject";
  const listsForJobs = action === "s3:PutInventoryConfiguration" && arn === rules.backfillArn;
  return (
    !said.tls ||
    ((put || action === "s3:PutObjectLegalHold") && said.hold === "OFF" && !isCustodian) ||
    (action === "s3:BypassGovernanceRetention" && !isCustodian) ||
    (action === "s3:PutObjectRetention" && days !== undefined && days < rules.retentionDays && !isCustodian) ||
    (/^s3:(DeleteObject(Version)?|ReplicateDelete)$/.test(action) && !isCustodian) ||
    (EVENT_HOLDS.test(action) && !isCustodian && endsEventHold(rules, said)) ||
    (READING.test(action) && !mayRead(rules, arn)) ||
    writesDenied(rules, arn, said) ||
    (rules.protects && rules.changesBucket(action) && !rules.isAdministrator(arn) && !listsForJobs) ||
    (put && rules.encryption === "rejectWrong" && ![undefined, rules.algorithm].includes(said.encryption)) ||
    (put && rules.encryption === "require" && said.encryption !== rules.algorithm) ||
    (put && rules.filtersSource && arn === rules.exporterArn && said.source === "outside")
  );
}

const EVENT_HOLDS = /^s3:(PutObject|PutObjectRetention|ReplicateObject)$/;
const READING = /^s3:(GetObject|GetObjectVersion|GetObjectTorrent|GetObjectVersionTorrent|RestoreObject)$/;
const WRITING =
  /^s3:(PutObject|ReplicateObject|PutObjectRetention|AbortMultipartUpload|ObjectOwnerOverrideToBucketOwner|UpdateObjectEncryption)$/;

// "event hold = OFF, or a duration below the default"
function endsEventHold(rules: Rules, { eventHold, eventDays }: Said): boolean {
  return eventHold === "OFF" || (eventDays !== undefined && eventDays < rules.retentionDays);
}

// "readers, custodians, keeper where it reads"
function mayRead(rules: Rules, arn: string): boolean {
  return rules.accountReads || rules.isCustodian(arn) || rules.isReader(arn) || arn === rules.keeperArn;
}

// "exporter, keeper and backfill role for what they do, custodians"
function writesDenied(rules: Rules, arn: string, { action, ownPrefix }: Said): boolean {
  if (!rules.onlyExporterWrites || (rules.prefix && !ownPrefix)) return false;
  if (arn === rules.exporterArn || rules.isCustodian(arn)) return false;
  if (action === "s3:PutObjectLegalHold") return arn !== rules.keeperArn && arn !== rules.backfillArn;
  return WRITING.test(action);
}

const FOREIGN_READER =
  /^s3:(GetObject|GetObjectVersion|GetObjectLegalHold|GetObjectRetention|ListBucket|ListBucketVersions|GetBucketLocation)$/;
const FOREIGN_CUSTODIAN =
  /^s3:(PutObjectLegalHold|PutObjectRetention|BypassGovernanceRetention|DeleteObject|DeleteObjectVersion)$/;

// "Allow for custodians of another account (acknowledged; otherwise such a custodian is refused)", and their readers
function foreignGrant(rules: Rules, { arn, account }: Actor, { action }: Said): boolean {
  if (account === rules.account) return false;
  if (rules.isCustodian(arn)) return FOREIGN_READER.test(action) || FOREIGN_CUSTODIAN.test(action);
  return rules.isReader(arn) && FOREIGN_READER.test(action);
}

function s3Granted(rules: Rules, actor: Actor, said: Said): boolean {
  const { who, account } = actor;
  switch (who) {
    case "bare exporter":
    case "bare keeper":
    case "bare backfill":
    case "bare reader":
    case "bare administrator":
    case "outsider":
    case "namesake":
    case "anonymous":
      return false;
    case "exporter":
      return exporterGrant(rules, said);
    case "keeper":
      return keeperGrant(rules, said);
    case "backfill":
      return backfillGrant(rules, said);
    case "mighty exporter":
      // within the account its own permissions suffice; its policy still denies COMPLIANCE
      return exporterGrant(rules, said) || (account === rules.account && !asksCompliance(rules, said));
    case "guest":
    case "guest custodian":
    case "guest administrator":
      return true;
    default:
      return account === rules.account || foreignGrant(rules, actor, said);
  }
}

// "Exporter's identity policy"
function exporterGrant(rules: Rules, said: Said): boolean {
  const { action, ownPrefix, acl, hold, mode, days } = said;
  if (action === "s3:GetBucketLocation" || action === "s3:GetEncryptionConfiguration") return true;
  if ((rules.prefix && !ownPrefix) || asksCompliance(rules, said)) return false;
  switch (action) {
    case "s3:PutObject":
    case "s3:AbortMultipartUpload":
    case "s3:ListMultipartUploadParts":
      return true;
    case "s3:PutObjectAcl":
      return acl === "bucket-owner-full-control";
    case "s3:PutObjectLegalHold":
      return hold === "ON";
    case "s3:PutObjectRetention":
      return mode === "GOVERNANCE" && days !== undefined && days <= (rules.maxDays ?? -1);
    default:
      return false;
  }
}

// "HeadObject by version -> PutObjectLegalHold ON; least privilege (ON only, this bucket)"; all of the bucket is looked at
function keeperGrant({ prefix, keeperDecrypts }: Rules, { action, hold }: Said): boolean {
  // below the organization's prefix only, which no deed here names
  if (action === "s3:ListBucketVersions") return keeperDecrypts && !prefix;
  const looks = ["GetObject", "GetObjectVersion", "GetObjectLegalHold", "GetObjectRetention"];
  return looks.includes(action.replace("s3:", "")) || (action === "s3:PutObjectLegalHold" && hold === "ON");
}

// "S3 Batch Operations": places holds, asks for a list of the bucket's objects, and reads them where it computes checksums
function backfillGrant({ backfillReads }: Rules, { action, hold }: Said): boolean {
  if (backfillReads && (action === "s3:GetObject" || action === "s3:GetObjectVersion")) return true;
  const ofBucket = ["s3:GetBucketObjectLockConfiguration", "s3:PutInventoryConfiguration"];
  return ofBucket.includes(action) || (action === "s3:PutObjectLegalHold" && hold === "ON");
}

function asksCompliance(rules: Rules, { action, mode, ownPrefix }: Said): boolean {
  const asks = mode === "COMPLIANCE" && /^s3:PutObject(Retention)?$/.test(action);
  return asks && rules.maxDays !== undefined && (ownPrefix || !rules.prefix);
}

// "Key policy", with AllowExporterUseKey of the exporter's identity policy
function onKey(rules: Rules, { who, arn, account }: Actor, ask: Omit<KeyDeed, "kind" | "who">): boolean {
  const { action, via, key, context } = ask;
  const isExporter = who === "exporter" || who === "mighty exporter";
  const use = action === "kms:GenerateDataKey" || action === "kms:Decrypt";
  // `whenSidecar` "needs Decrypt"
  const reads = arn === rules.keeperArn && rules.keeperDecrypts && action === "kms:Decrypt";
  const hashes = arn === rules.backfillArn && rules.backfillReads && action === "kms:Decrypt";
  const ownUse =
    (isExporter && use) || (who.endsWith("keeper") && who !== "bare keeper" && reads) || (who === "backfill" && hashes);
  const throughS3 = via === "S3" && (context === "the bucket" || context === "an object");
  const ownPolicy = ownUse && throughS3 && key === "ours";
  const limited = ["exporter", "keeper", "backfill", "anonymous"].includes(who) || who.startsWith("bare ");
  const holds = !limited || ownPolicy;
  // keys that leave it to the caller's account
  if (key !== "ours") return holds;
  const isNew = rules.key === "new";
  const changes = rules.namesAdministrators && /^kms:(PutKeyPolicy|UpdateAlias|DeleteAlias)$/.test(action);
  const ends = changes || /^kms:(ScheduleKeyDeletion|DisableKey|DeleteImportedKeyMaterial)$/.test(action);
  if (!holds || (isNew && ends && !rules.mayEndKey(arn))) return false;
  if (who.startsWith("guest")) return true;
  if (arn === rules.exporterArn && use && throughS3) return true;
  const listens = (rules.isReader(arn) || rules.isCustodian(arn)) && action === "kms:Decrypt";
  if ((reads || listens) && throughS3) return true;
  // of a key brought along only its owner knows who administers it
  if (!isNew || account !== rules.account) return false;
  return rules.administratorsOnly ? rules.isAdministrator(arn) && rules.administersKey(action) : true;
}
