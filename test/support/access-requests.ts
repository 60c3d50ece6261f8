import { BlockList, isIPv4 } from "node:net";
import type { LegalHoldExportProps } from "../../lib/hold";
import { assumeRole, upload, type Access, type Check, type Target } from "../../lib/policy";
import { principalKeys, principalOf } from "../../lib/policy/request/caller";
import { s3Check } from "../../lib/policy/request/check";
import { accessOf, arnOf, ELSEWHERE, openKeyPolicy } from "./access-callers";
import type { AssumeDeed, BucketDeed, Deed, KeyDeed, ObjectDeed, Source, UploadDeed } from "./access-deeds";
import { targetOf, type Documents } from "./access-documents";

/** Time of all requests. */
export const AT = "2026-03-01T12:00:00Z";

/** The checks that AWS makes for a deed; none when the props name nobody of that kind. */
export function checksOf(props: LegalHoldExportProps, deed: Deed): readonly Check[] {
  const target = targetOf(props);
  if (deed.kind === "assume") return assumed(target, deed);
  const arn = arnOf(props, deed.who);
  if (arn === undefined) return [];
  const checks = checksBy(props, target, deed, arn);
  return deed.who === "anonymous" ? checks.map(anonymous) : checks;
}

/** The policies that decide a deed. */
export function policiesAround(props: LegalHoldExportProps, documents: Documents, deed: Deed): Access {
  const { partition, accountId } = targetOf(props);
  if (deed.kind === "assume") return { trust: documents.trust };
  const access = accessOf(documents, deed.who, partition);
  const elsewhere = (deed.kind === "object" || deed.kind === "bucket") && deed.otherBucket;
  if (elsewhere) return { identity: access.identity };
  if (deed.kind !== "key" || deed.key === "ours") return access;
  return { ...access, key: openKeyPolicy(deed.key === "foreign" ? "*" : accountId) };
}

function checksBy(props: LegalHoldExportProps, target: Target, deed: Exclude<Deed, AssumeDeed>, arn: string): Check[] {
  switch (deed.kind) {
    case "upload":
      return uploads(props, target, deed, arn);
    case "object":
      return [onObject(target, deed, arn)];
    case "bucket":
      return [onBucket(target, deed, arn)];
    case "key":
      return onKey(target, deed, arn);
  }
}

function assumed(target: Target, { action, from, externalId }: AssumeDeed): Check[] {
  const id = target.organizationId;
  const sent = { right: id, wrong: otherThan(id), "upper case": upperCase(id), none: null };
  const accounts = { genesys: target.genesysAccountId, elsewhere: ELSEWHERE, "own account": target.accountId };
  const checks = assumeRole(target, { externalId: sent[externalId], callerAccount: accounts[from], at: AT });
  return checks.map((check) => ({ ...check, request: { ...check.request, action } }));
}

/** A key below the organization's prefix, or beside it. */
export function objectKey(organizationId: string, prefix: "own" | "other"): string {
  const own = `${organizationId}/year=2026/month=3/day=1/hour=12/conversation_id=c/recording.opus`;
  return prefix === "own" ? own : `legal-hold/${own}`;
}

function uploads(props: LegalHoldExportProps, target: Target, deed: UploadDeed, arn: string): Check[] {
  const { headers, multipart, tls } = deed;
  const sourceIp = address(props.aws?.bucketPolicy?.sourceRanges ?? [], deed.source);
  const key = objectKey(target.organizationId, deed.prefix);
  return upload(target, { key, headers, multipart, bypassTls: !tls, sourceIp, principalArn: arn, at: AT });
}

function onObject(target: Target, deed: ObjectDeed, arn: string): Check {
  const { hold, acl, mode, days, eventHold, eventDays } = deed;
  const keys: { [key: string]: string } = {};
  if (hold !== undefined) keys["s3:object-lock-legal-hold"] = hold;
  if (acl !== undefined) keys["s3:x-amz-acl"] = acl;
  if (mode !== undefined) keys["s3:object-lock-mode"] = mode;
  if (eventHold !== undefined) keys["s3:object-lock-event-hold"] = eventHold;
  if (eventDays !== undefined) keys["s3:object-lock-event-hold-duration-days"] = String(eventDays);
  if (days !== undefined) {
    keys["s3:object-lock-remaining-retention-days"] = String(days);
    keys["s3:object-lock-retain-until-date"] = new Date(Date.parse(AT) + days * 86_400_000).toISOString();
  }
  const resource = `${bucket(target, deed.otherBucket)}/${objectKey(target.organizationId, deed.prefix)}`;
  return s3Check(deed.action, deed.action, resource, target, caller(deed.tls, arn), keys);
}

function onBucket(target: Target, deed: BucketDeed, arn: string): Check {
  return s3Check(deed.action, deed.action, bucket(target, deed.otherBucket), target, caller(deed.tls, arn), {});
}

function bucket({ partition, bucketName }: Target, other = false): string {
  return `arn:${partition}:s3:::${other ? "some-other-bucket" : bucketName}`;
}

function caller(tls: boolean, arn: string) {
  return { principal: principalOf(arn), bypassTls: !tls, at: AT };
}

function onKey(target: Target, { action, via, key, context }: KeyDeed, arn: string): Check[] {
  // none when S3 manages the key
  const encrypting = upload(target, { key: "k", principalArn: arn, at: AT }).find(({ plane }) => plane === "key");
  if (encrypting === undefined) return [];
  const request = { ...encrypting.request, context: { ...encrypting.request.context } };
  const { partition, region, accountId } = target;
  const arns = {
    other: `${region}:${accountId}:key/other`,
    foreign: `${region}:${ELSEWHERE}:key/foreign`,
    abroad: `us-gov-west-9:${accountId}:key/abroad`,
  };
  const resource = key === "ours" ? request.resource : `arn:${partition}:kms:${arns[key]}`;
  if (key !== "ours") {
    request.context["kms:ResourceAliases"] = [key === "other" ? "alias/other" : (target.keyAlias ?? "alias/none")];
  }
  const s3 = String(request.context["kms:ViaService"]);
  const services = {
    "S3 of another region": s3.replace(region, "us-gov-west-9"),
    "another service": s3.replace("s3.", "ebs."),
  };
  if (via === "nothing") delete request.context["kms:ViaService"];
  else if (via !== "S3") request.context["kms:ViaService"] = services[via];
  const ours = bucket(target);
  const contexts = { "the bucket": ours, "an object": `${ours}/a/b`, "another bucket": `${ours}-2`, none: "" };
  if (context === "none") delete request.context["kms:EncryptionContext:aws:s3:arn"];
  else request.context["kms:EncryptionContext:aws:s3:arn"] = contexts[context];
  return [{ name: action, plane: "key", request: { ...request, action, resource } }];
}

// nobody signed the request, so it has no principal's keys
function anonymous(check: Check): Check {
  const { principal, context } = check.request;
  const own = new Set(Object.keys(principalKeys(principal)).filter((name) => name !== "aws:PrincipalIsAWSService"));
  own.add("kms:CallerAccount");
  const kept = Object.fromEntries(Object.entries(context).filter(([name]) => !own.has(name)));
  return { ...check, request: { ...check.request, principal: { kind: "anonymous" }, context: kept } };
}

const CANDIDATES = ["203.0.113.77", "192.0.2.5", "8.8.4.4", "100.64.0.9", "2001:db8:ffff::1", "fd00::1", "4000::7"];

/** An address inside or outside of all ranges; Node decides which. */
function address(ranges: readonly string[], source: Source): string | null {
  if (source === "none") return null;
  if (source !== "outside" && ranges.length > 0) return ranges.at(source === "inside" ? 0 : -1)!.split("/")[0]!;
  const list = new BlockList();
  for (const range of ranges) {
    const [net = "", bits = ""] = range.split("/");
    list.addSubnet(net, Number(bits), isIPv4(net) ? "ipv4" : "ipv6");
  }
  return CANDIDATES.find((candidate) => !list.check(candidate, isIPv4(candidate) ? "ipv4" : "ipv6"))!;
}

function otherThan(id: string): string {
  return `${id.startsWith("0") ? "1" : "0"}${id.slice(1)}`;
}

// an id of digits alone has no upper case: another that only looks alike takes its place
function upperCase(id: string): string {
  return /[a-z]/.test(id) ? id.toUpperCase() : `${id.slice(0, -1)}A`;
}
