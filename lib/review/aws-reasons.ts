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
  RuleSends: "the rule for new objects of the bucket, and nothing else, fills the queue",
  QueueTlsOnly: "nothing travels in clear",
  JobRulePublishes: "the rule for ends of export jobs, and nothing else, publishes to the topic",
  TopicTlsOnly: "nothing travels in clear",
  TrailChecks: "CloudTrail finds out whether it may write into the log bucket",
  TrailWrites: "CloudTrail writes who asked for which object of the evidence bucket",
  InventoryWrites: "S3 writes the list of all versions with their holds and retention",
  TlsOnly: "nothing travels in clear",
  HoldsStay: "only custodians lift a legal hold",
  RetentionStays: "only custodians bypass GOVERNANCE retention",
  RetentionStaysLong: "only custodians set less than the default retention",
  EvidenceStays: "only custodians delete",
  ConfigurationStays: "only administrators change the bucket's configuration, this policy included",
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
