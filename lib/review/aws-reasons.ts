import { GenesysRegion } from "../catalog";
import type { Statement } from "./policy-parts";

const REASONS: { readonly [sid: string]: string } = {
  AllowGenesysCloudAssumeRole: "Genesys Cloud assumes the role, and only for this organization (external id)",
  AllowExporterUpload: "uploads recordings, in one piece or in parts",
  AllowExporterBucketOwnerAcl: "an upload may carry the one ACL that leaves the object to the bucket's owner",
  AllowExporterPlaceLegalHold: "an upload may place a legal hold; it can lift none",
  AllowExporterSetRetention: "an upload may ask for retention, capped and never COMPLIANCE",
  DenyComplianceRetention: "nobody could shorten COMPLIANCE retention that an upload asked for",
  AllowExporterReadBucketSettings: "the exporter looks up the bucket's region and default encryption",
  AllowExporterUseKey: "S3 encrypts uploads with the key, and decrypts parts when it completes a multipart upload",
  AllowKeyAdministration: "whoever administers the key",
  AllowExporterEncrypt: "S3 uses the key for the exporter's uploads into this bucket",
  AllowReadersDecrypt: "custodians and readers decrypt evidence, through S3 only",
  DenyKeyChangesExceptAdministrators:
    "losing the key would lose the evidence; its policy and its alias decide who uses it, and whether uploads arrive",
  AllowHoldKeeperDecrypt:
    "the hold keeper reads the files beside recordings, through S3 only; it could read recordings too",
  AllowLambdaAssumeRole: "Lambda runs the hold keeper's function in this role",
  AllowHoldKeeperReadObjects: "the hold keeper looks at how an object arrived and whether it is held",
  AllowHoldKeeperPlaceLegalHold: "the hold keeper places legal holds; it can lift none",
  AllowHoldKeeperReceiveMessages: "the hold keeper takes the events of new objects from its queue",
  AllowHoldKeeperWriteLog: "the hold keeper writes its log",
  AllowHoldKeeperListVersions: "the hold keeper finds what lies beside a recording",
  AllowHoldKeeperDecryptSidecars: "the hold keeper reads the files beside recordings; it could read recordings too",
  AllowBatchOperationsAssumeRole:
    "S3 Batch Operations runs the jobs that an identity of the account starts with this role",
  AllowJobsPlaceLegalHold: "jobs place legal holds; they can lift none",
  AllowJobsReadLockAndListObjects:
    "S3 finds out whether the bucket locks objects, and makes the list of objects for a job",
  AllowJobsReadManifests: "jobs read their lists of objects",
  AllowJobsWriteReports: "jobs write their reports, and the lists that S3 makes",
  AllowJobsGetBucketLocation: "jobs look up the region of the bucket of reports",
  AllowJobsUseKey: "jobs read lists and write reports in an encrypted bucket, through S3 only",
  AllowEventRuleSendMessage: "the rule for new objects of the bucket, and nothing else, fills the queue",
  DenyInsecureTransport: "nothing travels in clear",
  AllowEventRulePublish: "the rule for ends of export jobs, and nothing else, publishes to the topic",
  AllowEventRuleDeadLetters:
    "the rule for ends of export jobs, and nothing else, keeps in the queue what it could not deliver",
  AllowAlarmsPublish: "the alarms about undelivered events, and nothing else, publish to the topic",
  AllowCloudTrailGetBucketAcl: "CloudTrail finds out whether it may write into the log bucket",
  AllowCloudTrailWrite: "CloudTrail writes who asked for which object of the evidence bucket",
  AllowInventoryWrite: "S3 writes the list of all versions with their holds and retention",
  AllowAccessLogsWrite: "S3 writes its server access logs of the evidence bucket",
  DenyLegalHoldOffExceptCustodians: "only custodians lift a legal hold",
  DenyEventHoldOffExceptCustodians:
    "only custodians end an event hold (new in S3; that OFF is the value that ends one is not documented)",
  DenyShorterEventHoldExceptCustodians:
    "only custodians set an event hold for less than the default retention (new in S3; what it counts from is not documented)",
  DenyReadExceptReaders: "only custodians and readers read evidence, and the hold keeper looks at what arrives",
  DenyWriteExceptExporter:
    "only the exporter and custodians write, so that nobody puts a false recording over a true one",
  DenyLegalHoldExceptExporterAndHoldRoles: "only the exporter, custodians and the roles that place holds set them",
  AllowCustodiansOfOtherAccounts: "custodians of other accounts lift holds, shorten retention, delete and read",
  AllowListToCustodiansOfOtherAccounts: "custodians of other accounts find the versions that they decide about",
  AllowReadersOfOtherAccounts: "readers of other accounts read evidence",
  AllowListToReadersOfOtherAccounts: "readers of other accounts find what they read",
  DenyBypassRetentionExceptCustodians: "only custodians bypass GOVERNANCE retention",
  DenyShorterRetentionExceptCustodians: "only custodians set less than the default retention",
  DenyDeleteExceptCustodians: "only custodians delete",
  DenyBucketConfigurationExceptAdministrators:
    "only administrators change the bucket's configuration, this policy included",
  DenyInventoryConfigurationExceptAdministrators:
    "only administrators set inventories, and S3 where it makes the list of objects for a backfill's job",
  DenyWrongEncryptionHeader: "uploads name no other encryption than the bucket's",
  DenyExporterFromOtherAddresses: "uploads come from the given ranges; requests without a source address pass",
};

const GIVEN = "; the account was given: no documentation says that it is Genesys Cloud's";

/** What a statement that this library writes is there for; empty for one of others. */
export function statementReason(statement: Statement): string {
  const reason = REASONS[statement.Sid ?? ""] ?? "";
  const trusts = statement.Sid === "AllowGenesysCloudAssumeRole";
  // ours always says who; another statement may be called the same
  if (trusts && statement.Principal === undefined) return "";
  return trusts && !isDocumented(JSON.stringify(statement.Principal)) ? `${reason}${GIVEN}` : reason;
}

function isDocumented(principal: string): boolean {
  return GenesysRegion.all.some(({ genesysAccountId: id }) => id !== undefined && principal.includes(`:${id}:`));
}
