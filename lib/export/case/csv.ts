import { ExportError } from "../error";

/**
 * Rows of a CSV file (RFC 4180), with any line ending and an optional byte order mark. Empty lines are skipped.
 * @throws ExportError for an unterminated quote
 */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  field.lastIndex = text.startsWith("\ufeff") ? 1 : 0;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (match === null) {
      throw new ExportError(`line ${text.slice(0, at).split(/\r\n|\n|\r/).length}: an unterminated or misplaced quote`);
    }
    row.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? "").trim());
    if (match[3] === ",") {
      if (field.lastIndex === text.length) row.push("");
      else continue;
    }
    if (row.some((cell) => cell !== "")) rows.push(row);
    row = [];
  }
  return rows;
}
