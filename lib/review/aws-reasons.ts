import { GenesysRegion } from "../catalog";
import type { Statement } from "./policy-parts";

const REASONS: { readonly [sid: string]: string } = {
  GenesysCloudForThisOrganization: "Genesys Cloud assumes the role, and only for this organization (external id)",
  WriteEvidence: "uploads recordings, in one piece or in parts",
  KeepOwnership: "an upload may carry the one ACL that leaves the object to the bucket's owner",
  PlaceHold: "an upload may place a legal hold; it can lift none",
  SetRetention: "an upload may ask for retention, capped and never COMPLIANCE",
  NoCompliance: "nobody could shorten COMPLIANCE retention that an upload asked for",
  ReadBucketSettings: "the exporter looks up the bucket's region and default encryption",
  UseKey: "S3 encrypts uploads with the key, and decrypts parts when it completes a multipart upload",
  Administration: "whoever administers the key",
  ExporterEncrypts: "S3 uses the key for the exporter's uploads into this bucket",
  ReadersDecrypt: "readers decrypt evidence, through S3 only",
  KeyStays: "losing the key would lose the evidence",
  KeeperDecrypts: "the hold keeper reads the files beside recordings, through S3 only; it could read recordings too",
  LambdaRunsTheKeeper: "Lambda runs the hold keeper's function in this role",
  LookAtObjects: "the hold keeper looks at how an object arrived and whether it is held",
  HoldObjects: "the hold keeper places legal holds; it can lift none",
  TakeMessages: "the hold keeper takes the events of new objects from its queue",
  WriteLog: "the hold keeper writes its log",
  ReadSidecars: "the hold keeper reads the files beside recordings; it could read recordings too",
  BatchOperationsRunJobs: "S3 Batch Operations runs the jobs that an identity of the account starts with this role",
  JobsHoldObjects: "jobs place legal holds; they can lift none",
  JobsLookAtBucket: "S3 finds out whether the bucket locks objects, and makes the list of objects for a job",
  JobsReadManifests: "jobs read their lists of objects",
  JobsWriteReports: "jobs write their reports, and the lists that S3 makes",
  JobsLocateBucket: "jobs look up the region of the bucket of reports",
  JobsUseKey: "jobs read lists and write reports in an encrypted bucket, through S3 only",
  RuleSends: "the rule for new objects of the bucket, and nothing else, fills the queue",
  QueueTlsOnly: "nothing travels in clear",
  JobRulePublishes: "the rule for ends of export jobs, and nothing else, publishes to the topic",
  JobRuleGivesUp: "the rule for ends of export jobs, and nothing else, keeps in the queue what it could not deliver",
  JobAlarmsPublish: "the alarms about undelivered events, and nothing else, publish to the topic",
  TopicTlsOnly: "nothing travels in clear",
  TrailChecks: "CloudTrail finds out whether it may write into the log bucket",
  TrailWrites: "CloudTrail writes who asked for which object of the evidence bucket",
  InventoryWrites: "S3 writes the list of all versions with their holds and retention",
  AccessLogsWrite: "S3 writes its server access logs of the evidence bucket",
  TlsOnly: "nothing travels in clear",
  HoldsStay: "only custodians lift a legal hold",
  RetentionStays: "only custodians bypass GOVERNANCE retention",
  RetentionStaysLong: "only custodians set less than the default retention",
  EvidenceStays: "only custodians delete",
  ConfigurationStays: "only administrators change the bucket's configuration, this policy included",
  InventoryStays: "only administrators set inventories, and S3 where it makes the list of objects for a backfill's job",
  EncryptionHeader: "uploads name no other encryption than the bucket's",
  SourceFilter: "uploads come from the given ranges; requests without a source address pass",
};

const GIVEN = "; the account was given: no documentation says that it is Genesys Cloud's";

/** What a statement that this library writes is there for; empty for one of others. */
export function statementReason(statement: Statement): string {
  const reason = REASONS[statement.Sid ?? ""] ?? "";
  const trusts = statement.Sid === "GenesysCloudForThisOrganization";
  return trusts && !isDocumented(JSON.stringify(statement.Principal)) ? `${reason}${GIVEN}` : reason;
}

function isDocumented(principal: string): boolean {
  return GenesysRegion.all.some(({ genesysAccountId: id }) => id !== undefined && principal.includes(`:${id}:`));
}
