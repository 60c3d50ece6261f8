import { differences, type Difference } from "../../access";
import { valueOf, type Answer } from "../../answer";
import type { PolicyDocument } from "../../../policy";
import type { ExpectedPolicy } from "../../expectation";
import { clean, some } from "../../text";
import type { Check, Hit } from "../check";
import { lockHits, settingsOf } from "./bucket";
import { copyWords } from "./ways-out";

export const copiesKept: Check = {
  id: "COPIES_KEPT",
  severity: "error",
  what: "The bucket of the copies or its key protects them less than the stack says.",
  why: "A copy is evidence too: somebody may read, hide or delete it there, and nothing in the account of the evidence shows it.",
  fix: "Deploy the destination stack again, or ask the team that owns the account to fix it.",
  find: ({ expected, aws }) => {
    const replica = expected.aws?.replica;
    const { bucket, keyPolicy, accountId } = aws?.replication?.destination ?? {};
    const isOther = replica?.accountId !== undefined && valueOf(accountId) !== replica.accountId;
    if (replica === undefined || bucket === undefined || isOther) return [];
    // where there is no lock, retention or versioning, nothing is copied, which another check reports
    const { versioning: _, ...rest } = bucket;
    const lock = valueOf(bucket.lock);
    const lists = valueOf(bucket.accessList) ?? [];
    const named = (hit: Hit): Hit => ({ ...hit, what: `${replica.bucketName}: ${hit.what}` });
    return [
      ...settingsOf(rest).map(named),
      ...(lock?.days === undefined ? [] : lockHits(lock, replica.retention).map(named)),
      ...(lists.length === 0 ? [] : [named({ where: "s3:GetBucketAcl", what: `It grants ${some(lists)}.` })]),
      ...(valueOf(bucket.copies) ?? []).map((copy) =>
        named({ where: "s3:GetBucketReplication", what: copyWords(copy) }),
      ),
      ...policyHits("s3:GetBucketPolicy", replica.bucketPolicy, bucket.policy),
      ...policyHits("kms:GetKeyPolicy", replica.keyPolicy, keyPolicy),
    ];
  },
};

function policyHits(
  where: string,
  wanted: ExpectedPolicy | undefined,
  read: Answer<PolicyDocument | null> | undefined,
): readonly Hit[] {
  const live = valueOf(read);
  if (wanted === undefined || live === undefined) return [];
  const found = differences(wanted, live ?? { Version: "2012-10-17", Statement: [] });
  // the owner may add statements
  return found
    .filter(({ kind }) => kind !== "added" || wanted.whole)
    .map(({ kind, statement }) => ({ where, what: `The statement ${clean(statement, 80)} ${TOLD[kind]}.` }));
}

const TOLD: { readonly [kind in Difference["kind"]]: string } = {
  missing: "is missing",
  changed: "differs",
  added: "is not in the stack",
};
