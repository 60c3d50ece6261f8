import { ConfigError } from "../../core";
import type { Check } from "../../policy";
import {
  arnOf,
  blocksOfType,
  hasSymbol,
  readAccess,
  replicationDestination,
  replicationsOf,
  type Access,
  type Attributes,
  type Replication,
  type Stack,
} from "../../stack";
import { bucketEncryption } from "../bucket-encryption";
import { explainCheck, unreadNotes } from "../explain";
import { checkBucket } from "../check-bucket";
import { bucketOf, findBucket } from "../find-bucket";
import { findRole, genesysAccounts, type FoundRole } from "../find-role";
import { partsAround, type Parts } from "../parts";
import { assumeCopyRole, copyChecks } from "./checks";
import { leftOut, rulesNotRead } from "./left-out";
import type { CopyExplanation, CopyQuestion, CopyRefusal } from "./types";

/**
 * Explains whether S3 would copy an object to a second bucket, from a stack, a plan or a state: whether a rule applies
 * to it, every check of the role on both sides with the statement that decides it, and for a denial the smallest change
 * that would allow it. No calls are made to AWS.
 * @throws ConfigError `BUCKET_NOT_FOUND`
 * @experimental
 */
export function explainCopy(stack: Stack, question: CopyQuestion): CopyExplanation {
  const found = replicationOf(stack, question.bucket);
  const access = readAccess(stack);
  if (found === undefined) {
    if (question.bucket !== undefined) checkBucket(stack, access, question.bucket);
    const change = "Configure a replica of the export, or add an aws_s3_bucket_replication_configuration.";
    // a configuration of a bucket with an unknown name may belong to this one
    const perhaps = replicationsOf(stack).find((one) => hasSymbol(one.bucket));
    const verdict = perhaps === undefined ? "denied" : "unknown";
    const reason =
      perhaps === undefined
        ? "The stack has no replication for this bucket."
        : `Whether ${perhaps.source} is of this bucket (${perhaps.bucket}) was not read.`;
    const refusals = [{ code: "NO_REPLICATION", verdict, reason, change: [change] }] as const;
    const made = blocksOfType(stack, "aws_s3_bucket").map(bucketOf);
    const bucket = question.bucket ?? (made.length === 1 ? made[0]! : "");
    return { verdict, bucket, checks: [], refusals, notes: [] };
  }
  const { bucket, rules, role: roleArn } = found;
  const role = roleOf(stack, access, found);
  const source = sourceOf(stack, access, role, bucket);
  const asked = { bucket, rules, key: question.key, encryption: source.encryption };
  const open = rulesNotRead(stack, found);
  const { rule, refusals: known } = leftOut(stack, asked);
  const { notes: before } = source.parts;
  if (rule === undefined && open.length > 0) {
    return { verdict: "unknown", bucket, roleArn, checks: [], refusals: open, notes: before };
  }
  if (rule === undefined) return { verdict: "denied", bucket, roleArn, checks: [], refusals: known, notes: before };
  const skipped = [...open, ...known];
  if (rule.destination === undefined) {
    return { verdict: overall(skipped), bucket, roleArn, checks: [], refusals: skipped, notes: before };
  }
  const { parts: copies, destination } = copiesOf(stack, access, role, {
    into: rule.destination,
    source: source.parts,
  });
  const sides: readonly (readonly [Parts, (parts: Parts) => readonly Check[]])[] = [
    [source.parts, (parts) => [assumeCopyRole(parts, question), ...copyChecks("out", parts, question)]],
    [copies, (parts) => copyChecks("in", parts, question)],
  ];
  const checks = sides.flatMap(([parts, copying]) => {
    const state = { parts: { ...parts, copying }, question };
    return copying(parts).map((check) => explainCheck(state, check));
  });
  const refusals = [...skipped, ...refusedAsPublic(source.parts), ...refusedAsPublic(copies)];
  const verdict = overall([...checks, ...refusals]);
  const notes = [source.parts, copies].flatMap((parts) => [...parts.notes, ...unreadNotes(parts)]);
  return { verdict, bucket, destination, roleArn: role.arn, checks, refusals, notes: [...new Set([...notes, AFTER])] };
}

function refusedAsPublic({ settings: { restricted } }: Parts): readonly CopyRefusal[] {
  if (restricted === undefined) return [];
  const { sure, reason, change } = restricted;
  return [{ code: "PUBLIC_POLICY_RESTRICTED", verdict: sure === true ? "denied" : "unknown", reason, change }];
}

function overall(found: readonly Pick<CopyExplanation, "verdict">[]): CopyExplanation["verdict"] {
  const verdicts = found.map((one) => one.verdict);
  return (["denied", "unknown"] as const).find((one) => verdicts.includes(one)) ?? "allowed";
}

const AFTER =
  "Only versions that are written while the rule exists are copied, not earlier ones. Deletions and expirations are not copied.";

function replicationOf(stack: Stack, wanted: string | undefined): Replication | undefined {
  const all = replicationsOf(stack);
  if (wanted !== undefined) return all.find(({ bucket }) => bucket === wanted);
  if (all.length < 2) return all[0];
  const allowed = all.map(({ bucket }) => bucket).join(", ");
  const got = `${all.length} buckets that are copied`;
  const fix = "Name the source bucket.";
  throw new ConfigError("explain", [{ code: "BUCKET_NOT_FOUND", field: "bucket", got, allowed, fix }]);
}

// a role that is created elsewhere was not read
function roleOf(stack: Stack, access: Access, { role: given, source, bucket }: Replication): FoundRole {
  const { partition, account } =
    blocksOfType(stack, "aws_s3_bucket").find((one) => bucketOf(one) === bucket)?.place ?? stack;
  // the replication role belongs to the account of the bucket (documented), regardless of its name
  const role = /^(<[^<>]*>)?$/.test(given)
    ? `arn:${partition}:iam::${account}:role/${given || `<${source}.role>`}`
    : given;
  const made = blocksOfType(stack, "aws_iam_role").find((block) => arnOf(block) === role);
  if (made !== undefined) return findRole(stack, access, made.address);
  const unread = { address: role, document: undefined };
  return {
    block: undefined,
    arn: role,
    uniqueId: undefined,
    trust: { ...unread, unread: `the trust policy of ${unread.address}` },
    identity: [{ ...unread, unread: `the policies of ${unread.address}` }],
    boundary: undefined,
    genesysAccountId: genesysAccounts[0]!,
    externalId: undefined,
    tags: undefined,
  };
}

function sourceOf(stack: Stack, access: Access, role: FoundRole, name: string) {
  const bucket = findBucket(stack, access, role, name);
  const encryption = bucketEncryption(stack, bucket);
  const place = bucket.block?.place ?? stack;
  return { encryption, parts: partsAround({ stack, access, role, bucket, place, encryption, copying: true }) };
}

interface Copying {
  readonly into: Attributes;
  readonly source: Parts;
}

function copiesOf(stack: Stack, access: Access, role: FoundRole, { into, source }: Copying) {
  const to = replicationDestination(into, stack);
  const name = to.bucket.split(":::")[1] ?? to.bucket;
  const [, , , region = "<region>"] = to.key?.split(":") ?? [];
  const account = to.account ?? "<account of the copies>";
  const place = to.made?.place ?? { partition: source.target.partition, region, account };
  const bucket = findBucket(stack, access, role, name, "replicaBucketPolicy");
  const encryption = { key: to.key, bucketKey: source.bucketKey, open: undefined };
  const around = { stack, access, role, bucket, place, encryption, copying: true };
  return { destination: to.bucket, parts: partsAround({ ...around, keyOutput: "replicaKeyPolicy" }) };
}
