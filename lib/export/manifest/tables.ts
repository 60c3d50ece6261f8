import type { ManifestEntry } from "./entry";

/** The columns of the tables, with their values in an entry. */
const COLUMNS: readonly (readonly [string, (entry: ManifestEntry) => string])[] = [
  ["CONVERSATIONID", (one) => one.conversationId],
  ["RECORDINGID", (one) => one.recordingId ?? ""],
  ["FILETYPE", (one) => one.role],
  ["FILENAME", (one) => one.key.split("/").at(-1) ?? ""],
  ["FILEPATH", (one) => one.key],
  ["VERSIONID", (one) => one.versionId],
  ["CURRENT", (one) => (one.current ? "Y" : "N")],
  ["FILESIZE", (one) => String(one.size)],
  ["DATEMODIFIED", (one) => one.modified],
  ["SHA256HASH", (one) => one.sha256 ?? ""],
  ["EXPORTJOB", (one) => one.jobId ?? ""],
  ["DATEEXPORTED", (one) => one.jobEnded ?? ""],
  ["LEGALHOLD", (one) => one.hold],
  ["RETENTION", (one) => (typeof one.retention === "string" ? one.retention : one.retention.mode)],
  ["RETAINUNTIL", (one) => (typeof one.retention === "string" ? "" : one.retention.until)],
];

/**
 * CSV for import or a spreadsheet. A cell that a spreadsheet could interpret as a formula starts with an apostrophe.
 */
export function csvOf(entries: readonly ManifestEntry[]): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rowsOf(entries)
    .map((row) => `${row.map(cell).join(",")}\r\n`)
    .join("");
}

// default delimiters of review platforms: thorn as quote, device control 4 as separator, registered sign for line ends
const [QUOTE, SEPARATOR, LINE_END] = ["\u00fe", "\u0014", "\u00ae"];

/** A load file in Concordance format (DAT), UTF-8 with a byte order mark. */
export function datOf(entries: readonly ManifestEntry[]): string {
  const numbered = rowsOf(entries).map((row, i) => [i === 0 ? "DOCID" : `LH${String(i).padStart(8, "0")}`, ...row]);
  const cell = (text: string) => {
    const plain = text
      .replaceAll(QUOTE, " ")
      .replaceAll(SEPARATOR, " ")
      .replace(/\r\n|\r|\n/g, LINE_END);
    return `${QUOTE}${plain}${QUOTE}`;
  };
  return `\ufeff${numbered.map((row) => `${row.map(cell).join(SEPARATOR)}\r\n`).join("")}`;
}

function rowsOf(entries: readonly ManifestEntry[]): string[][] {
  return [COLUMNS.map(([name]) => name), ...entries.map((entry) => COLUMNS.map(([, of]) => of(entry)))];
}
