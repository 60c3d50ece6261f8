import { failureOf, type AwsApi } from "../../doctor";
import { withOwnDatabase } from "../database";
import { ExportError } from "../error";
import type { Journal } from "../jobs";
import { holdOf } from "../manifest";
import { failureText, type EvidencePlace } from "../read";
import { inBatches } from "../read/batches";
import { gatherListing } from "../read/gather-listing";
import { createTables, prepare } from "../reconcile";

/** An object version in a conversation's folder. */
export interface FolderVersion {
  readonly key: string;
  readonly versionId: string;
  readonly conversationId: string;
}

/** Location of the files of a case. */
export interface CaseFolders {
  readonly place: EvidencePlace;
  readonly organizationId: string;
  /** Start time of each conversation. If one is unknown, everything below the organization is listed. */
  readonly starts: ReadonlyMap<string, string | undefined>;
  readonly onProgress: (text: string) => void;
}

const VERSIONS = `SELECT object_key, version_id, conversation_id FROM object
  WHERE NOT is_marker AND conversation_id IN (SELECT conversation_id FROM conversation)
  ORDER BY conversation_id, object_key, version_id`;

/**
 * The versions under legal hold in the folders of some conversations. It changes nothing.
 * @throws ExportError if one cannot be read, because none may be skipped
 */
export async function heldVersions(aws: AwsApi, folders: CaseFolders): Promise<readonly FolderVersion[]> {
  const { place, organizationId, starts, onProgress } = folders;
  if (starts.size === 0) return [];
  const all = await withOwnDatabase(async (database) => {
    await createTables(database);
    const ids = [...starts.keys()].map((id) => [id, null, null, null]);
    await database.append("conversation", ids);
    await gatherListing(database, aws, starts, { place, organizationId, wholeBucket: false, onProgress });
    await prepare(database, organizationId, [], 1);
    return database.rows(VERSIONS);
  });
  const versions = all.map((row) => ({
    key: String(row["object_key"]),
    versionId: String(row["version_id"]),
    conversationId: String(row["conversation_id"]),
  }));
  const held: FolderVersion[] = [];
  let done = 0;
  for await (const some of inBatches(versions, async (one) => ({ one, hold: await hold(aws, place, one) }))) {
    held.push(...some.filter((answer) => answer.hold === "ON").map((answer) => answer.one));
    onProgress(`holds of ${(done += some.length)} of ${versions.length} versions read`);
  }
  return held;
}

const AT_ONCE = 100;

/**
 * Lifts the legal hold of versions, and verifies the result. The operation is idempotent.
 * @throws ExportError if S3 refuses; the record contains what was done
 */
export async function liftHolds(
  aws: AwsApi,
  place: EvidencePlace,
  record: Journal,
  versions: readonly FolderVersion[],
): Promise<void> {
  for (let i = 0; i < versions.length; i += AT_ONCE) {
    const some = versions.slice(i, i + AT_ONCE);
    const named = some.map(({ key, versionId }) => ({ key, versionId }));
    await record.append({ type: "lifting", versions: named });
    const lift = (one: FolderVersion) =>
      aws.call("s3", "PutObjectLegalHold", { ...inputOf(place, one), LegalHold: { Status: "OFF" } });
    for await (const answers of inBatches(some, lift)) {
      const failure = answers.map(failureOf).find((one) => one !== undefined);
      if (failure !== undefined) {
        throw new ExportError(
          `lifted the hold of ${i} of ${versions.length} versions and of some more, then: ${failureText(failure)}. Fix this and run it again.`,
        );
      }
    }
    await record.append({ type: "lifted", versions: named });
  }
}

async function hold(aws: AwsApi, place: EvidencePlace, version: FolderVersion): Promise<"ON" | "OFF"> {
  const seen = await holdOf(aws, inputOf(place, version));
  if (seen !== "unknown") return seen;
  throw new ExportError(
    `whether ${version.key}, version ${version.versionId}, is held could not be read: it requires s3:GetObjectLegalHold, see --print-policy`,
  );
}

function inputOf({ bucket, accountId }: EvidencePlace, { key, versionId }: FolderVersion) {
  return { Bucket: bucket, ExpectedBucketOwner: accountId, Key: key, VersionId: versionId };
}
