import { KNOWN_ENDINGS, type Ending } from "./endings";

const UUID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

/**
 * The SELECT that parses the documented layout of keys:
 * `{organizationId}/year=…/month=…/day=…/hour=…/conversation_id={conversationId}/{recordingId}…`. A key of another form
 * has no conversation. DuckDB and Trino, Athena's engine, both have its functions.
 * @param organizationId expression for a UUID in lower case
 * @param listing a table or query with key, version, whether it is the latest, a marker, size and time
 */
export function layoutQuery(organizationId: string, endings: readonly Ending[], listing: string): string {
  const folder = `^[^/]+/year=[0-9]+/month=[0-9]+/day=[0-9]+/hour=[0-9]+/conversation_id=(${UUID})/[^/]+$`;
  const every = [...endings, ...KNOWN_ENDINGS];
  const fits = ({ ending }: Ending) => `substr(file_name, -${ending.length}) = ${quoted(ending)}`;
  const roles = every.map((one) => `WHEN ${fits(one)} THEN '${one.role}'`).join(" ");
  return `
    SELECT object_key, version_id, is_latest, is_marker, size, modified, conversation_id, file_id,
      CASE ${roles} ELSE 'recording' END AS role,
      CASE ${every.map((one) => `WHEN ${fits(one)} THEN true`).join(" ")} ELSE false END AS known_ending
    FROM (
      SELECT object_key, version_id, is_latest, is_marker, size, modified,
        CASE WHEN substr(object_key, 1, 36) = ${organizationId}
          THEN coalesce(lower(regexp_extract(object_key, '${folder}', 1)), '') ELSE '' END AS conversation_id,
        coalesce(lower(regexp_extract(object_key, '(^|/)(${UUID})[^/]*$', 2)), '') AS file_id,
        coalesce(regexp_extract(object_key, '([^/]*)$', 1), '') AS file_name
      FROM ${listing}) AS named`;
}

/** A text as an SQL literal. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
