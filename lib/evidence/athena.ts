import type { Ending } from "./endings";
import { layoutQuery } from "./layout";
import { extrasQuestion, recordingsQuestion, type Sources } from "./question";

/** A query for Athena, and the values of its question marks, in order. */
export interface AthenaQuestion {
  readonly text: string;
  readonly parameters: readonly string[];
}

/** Tables of the database that the stack creates for Athena; every column is text. */
export const ATHENA_TABLES = {
  /** The requested columns of S3 Inventory in order; the manifest of an inventory has its order. */
  inventory: ["bucket", "key", "version_id", "is_latest", "is_delete_marker", "size", "last_modified_date"],
  /** The recordings of a run; a conversation without recordings has one row with an empty recording. */
  recording: ["conversation_id", "recording_id", "pending_until", "since"],
} as const;

/** The first columns of an inventory, as its manifest names them (documented). */
export const INVENTORY_SCHEMA = "Bucket, Key, VersionId, IsLatest, IsDeleteMarker, Size, LastModifiedDate";

/*
 * Only the source of the rows differs from the embedded database: there they are in the tables `conversation`, `recording` and
 * `listing`; here they are read from files. In a CSV inventory keys are URL-encoded (documented).
 */
const LISTING = `(
        SELECT url_decode(replace("key", '+', '%20')) AS object_key, version_id, is_latest = 'true' AS is_latest,
          is_delete_marker = 'true' AS is_marker, coalesce(TRY_CAST(size AS BIGINT), 0) AS size,
          last_modified_date AS modified
        FROM inventory WHERE dt = :dt)`;
const RECORDINGS = `(
    SELECT conversation_id, recording_id, CAST(NULL AS VARCHAR) AS media, nullif(pending_until, '') AS pending_until,
      nullif(since, '') AS since, CAST(NULL AS VARCHAR) AS reason
    FROM recording WHERE run = :run AND recording_id <> '')`;
const CONVERSATIONS = `(SELECT conversation_id FROM recording WHERE run = :run)`;

/** The state of every recording of a run, according to an inventory. */
export function athenaRecordings(endings: readonly Ending[] = []): AthenaQuestion {
  return positional(recordingsQuestion(sources(endings), ":asOf"));
}

/** The files in folders of a run's conversations that belong to none of its recordings, according to an inventory. */
export function athenaExtras(endings: readonly Ending[] = []): AthenaQuestion {
  return positional(extrasQuestion(sources(endings)));
}

function sources(endings: readonly Ending[]): Sources {
  const objects = `(${layoutQuery(":organization", endings, LISTING)})`;
  return { conversations: CONVERSATIONS, recordings: RECORDINGS, objects };
}

/** Athena has only positional parameters. */
function positional(text: string): AthenaQuestion {
  const parameters: string[] = [];
  const marked = text.replace(/:(organization|dt|run|asOf)\b/g, (_, name: string) => {
    parameters.push(name);
    return "?";
  });
  return { text: marked.trim(), parameters };
}
