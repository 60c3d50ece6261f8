import { jsonIn } from "../../core";
import { InputError, readTextFile } from "../../core/text-input";
import { ExportError } from "../error";
import { checkCase, type CaseFile } from "./case";

const LARGEST = 16 * 1024 * 1024;

const NEEDED = ["legalHoldId", "legalHoldScope"] as const;

const LISTS = { conversationId: "conversationIds", recordingId: "recordingIds", interval: "intervals" } as const;

const ATTRIBUTE = "participantAttribute";

/**
 * Reads a case file: JSON, or CSV with the columns `legalHoldId`, `legalHoldScope` and at least one of
 * `conversationId`, `recordingId` and `interval`, whose cells are the list entries; `participantAttribute` is
 * `name=value`. In CSV, values that a case has once are in the first row and may be repeated unchanged.
 * @throws ExportError or ConfigError, which name the file
 */
export function readCase(file: string): CaseFile {
  const text = textOf(file);
  return checkCase(file, /^\s*[{[]/.test(text) ? fromJson(file, text) : fromCsv(file, text));
}

function textOf(file: string): string {
  try {
    const text = readTextFile(file === "-" ? "./-" : file, { largest: LARGEST });
    if (text.trim() === "") throw new InputError(`${file}: is empty.`);
    return text;
  } catch (error) {
    throw error instanceof InputError ? new ExportError(error.message) : error;
  }
}

function fromJson(file: string, text: string): object {
  const value = jsonIn(text);
  if (value === undefined) throw new ExportError(`${file}: not valid JSON, although it starts like JSON`);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new ExportError(`${file}: not a JSON object`);
}

function fromCsv(file: string, text: string): object {
  const [header = [], ...rows] = csvRows(text);
  const lists = Object.entries(LISTS).filter(([column]) => header.includes(column));
  const missing = [
    ...NEEDED.filter((column) => !header.includes(column)),
    ...(lists.length > 0 ? [] : [Object.keys(LISTS).join(" or ")]),
  ];
  if (missing.length > 0)
    throw new ExportError(`${file}: not JSON, and as CSV without the column ${missing.join(", ")}`);
  const cells = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? "").filter((cell) => cell !== "");
  const one = (name: string) => {
    const given = [...new Set(header.includes(name) ? cells(name) : [])];
    if (given.length > 1) throw new ExportError(`${file}: several values of ${name}; a file contains one case`);
    return given[0];
  };
  const [, name, value] = /^([^=]*)=([^]*)$/.exec(one(ATTRIBUTE) ?? "") ?? [];
  if (one(ATTRIBUTE) !== undefined && name === undefined)
    throw new ExportError(`${file}: ${ATTRIBUTE} is not a name, "=" and a value`);
  return {
    legalHoldId: one("legalHoldId"),
    legalHoldScope: one("legalHoldScope"),
    ...Object.fromEntries(lists.map(([column, list]) => [list, cells(column)])),
    ...(name === undefined ? {} : { participantAttribute: { name, value } }),
  };
}

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
