import { ExportError } from "../error";

/**
 * Rows of a CSV file (RFC 4180): commas, quotes doubled within quotes, any kind of line end, a byte order mark at most.
 * Empty lines are passed over.
 * @throws ExportError for a quote that does not end
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
      throw new ExportError(
        `line ${text.slice(0, at).split(/\r\n|\n|\r/).length}: a quote that does not end, or not alone`,
      );
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
