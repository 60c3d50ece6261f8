/** Sources of a query: tables, or subqueries in brackets. */
export interface Sources {
  readonly conversations: string;
  readonly recordings: string;
  readonly objects: string;
}

/**
 * The state of every recording, as one SQL text. A recording is exported if its conversation's folder has a file that begins
 * with its id, is not a sidecar, and has content in its current version. Otherwise it is
 *
 * - `delete-marker` or `emptied`: there, but a delete marker or an empty version is newer
 * - `empty`: only versions without content
 * - `misplaced`: a file that begins with its id is somewhere else
 * - `pending`: not there, and may still arrive
 * - `not-known`: not there, and what is known about it is later than the list
 * - `missing`: none of it
 *
 * `contents` counts the versions with content: more than one means that the file was written again. `version_id` is the
 * version that counts: the current one, or the newest older one with content.
 * @param asOf expression for the time of the listing, ISO 8601 in UTC
 */
export function recordingsQuestion({ recordings, objects }: Omit<Sources, "conversations">, asOf: string): string {
  return `
WITH file AS (
  SELECT conversation_id, file_id, object_key,
    max(CASE WHEN is_latest THEN version_id END) AS current_version,
    max(CASE WHEN is_latest AND NOT is_marker THEN size END) AS current_size,
    count(CASE WHEN NOT is_marker AND size > 0 THEN 1 END) AS contents,
    max(CASE WHEN NOT is_marker AND size > 0 THEN concat(modified, ' ', version_id) END) AS newest_content,
    max(CASE WHEN known_ending THEN 1 ELSE 0 END) AS known_ending
  FROM ${objects} AS o
  WHERE role = 'recording' AND file_id <> ''
  GROUP BY conversation_id, file_id, object_key
), judged AS (
  SELECT conversation_id, file_id, object_key, contents, known_ending, current_size,
    CASE
      WHEN current_size > 0 THEN current_version
      WHEN contents > 0 THEN substr(newest_content, strpos(newest_content, ' ') + 1)
    END AS version_id,
    CASE
      WHEN current_size > 0 THEN 1
      WHEN contents > 0 AND current_size IS NULL THEN 2
      WHEN contents > 0 THEN 3
      WHEN current_size = 0 THEN 4
      ELSE 5
    END AS standing
  FROM file
), placed AS (
  SELECT r.conversation_id, r.recording_id, r.media, r.pending_until, r.since, r.reason,
    j.object_key, j.version_id, j.contents, j.known_ending, j.current_size,
    CASE
      WHEN j.object_key IS NULL THEN 9
      WHEN j.conversation_id = r.conversation_id THEN j.standing
      WHEN j.contents > 0 THEN 8
      ELSE 9
    END AS standing
  FROM ${recordings} AS r LEFT JOIN judged AS j ON j.file_id = r.recording_id
), ranked AS (
  SELECT placed.*,
    row_number() OVER (PARTITION BY conversation_id, recording_id ORDER BY standing, object_key) AS place
  FROM placed
)
SELECT conversation_id, recording_id, media,
  CASE
    WHEN standing = 1 THEN 'exported'
    WHEN standing IN (2, 5) THEN 'delete-marker'
    WHEN standing = 3 THEN 'emptied'
    WHEN standing = 4 THEN 'empty'
    WHEN standing = 8 THEN 'misplaced'
    WHEN pending_until > ${asOf} THEN 'pending'
    WHEN since > ${asOf} THEN 'not-known'
    ELSE 'missing'
  END AS state,
  CASE WHEN standing < 9 THEN object_key END AS object_key,
  CASE WHEN standing < 9 THEN version_id END AS version_id,
  CASE WHEN standing = 1 THEN current_size END AS size,
  CASE WHEN standing < 9 THEN contents ELSE 0 END AS contents,
  CASE WHEN standing < 9 THEN known_ending = 1 END AS known_ending,
  pending_until, reason
FROM ranked WHERE place = 1`;
}

/** The files in folders of the case's conversations that belong to no known recording, each key once. */
export function extrasQuestion({ conversations, recordings, objects }: Sources): string {
  return `
SELECT o.object_key, max(o.conversation_id) AS conversation_id, max(CASE WHEN o.is_latest THEN o.size END) AS size
FROM ${objects} AS o LEFT JOIN ${recordings} AS r
  ON r.conversation_id = o.conversation_id AND r.recording_id = o.file_id
WHERE r.recording_id IS NULL
  AND o.conversation_id IN (SELECT conversation_id FROM ${conversations} AS c)
  AND NOT (o.role = 'conversation' AND o.file_id = o.conversation_id)
GROUP BY o.object_key`;
}
