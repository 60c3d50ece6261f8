import type { AwsApi } from "../../doctor";
import type { Database, Row } from "../database";
import { inBatches } from "../read/batches";
import { stopBy, type EvidencePlace } from "../read";
import type { ExportedBy, ManifestEntry } from "./entry";
import { observe } from "./observe";

const FILES = `
SELECT o.object_key, o.version_id, o.is_latest, o.conversation_id, o.role, r.recording_id
FROM object AS o LEFT JOIN recording AS r
  ON r.conversation_id = o.conversation_id AND r.recording_id = o.file_id
WHERE NOT o.is_marker AND o.conversation_id IN (SELECT conversation_id FROM conversation)
ORDER BY o.object_key, o.modified, o.version_id`;

export interface Collecting {
  readonly place: EvidencePlace;
  /** Reads objects to compute their SHA-256 if S3 has none. */
  readonly hash: boolean;
  /** The job that exported each conversation. */
  readonly jobs: ReadonlyMap<string, ExportedBy>;
  readonly onProgress: (text: string) => void;
}

/**
 * Reads the metadata of every version in the folders of a reconciled case.
 * @throws ExportError if one cannot be read, because a manifest must be complete
 */
export async function collect(
  database: Database,
  aws: AwsApi,
  collecting: Collecting,
): Promise<readonly ManifestEntry[]> {
  const rows = await database.rows(FILES);
  const entries: ManifestEntry[] = [];
  for await (const some of inBatches(rows, (row) => entryOf(aws, row, collecting))) {
    entries.push(...some);
    collecting.onProgress(`${entries.length} of ${rows.length} versions read`);
  }
  return entries;
}

async function entryOf(aws: AwsApi, row: Row, { place, hash, jobs }: Collecting): Promise<ManifestEntry> {
  const key = String(row["object_key"]);
  const versionId = String(row["version_id"]);
  const looked = await observe(aws, place, { key, versionId }, hash);
  if ("failure" in looked) stopBy({ ...looked.failure, call: `s3:HeadObject of ${key}` });
  const job = jobs.get(String(row["conversation_id"]));
  return {
    type: "object",
    key,
    versionId,
    current: row["is_latest"] === true,
    ...looked.version,
    conversationId: String(row["conversation_id"]),
    recordingId: typeof row["recording_id"] === "string" ? row["recording_id"] : null,
    role: String(row["role"]),
    jobId: job?.jobId ?? null,
    jobEnded: job?.ended ?? null,
  };
}
