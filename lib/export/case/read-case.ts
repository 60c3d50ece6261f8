import { readFileSync, statSync } from "node:fs";
import { ExportError } from "../error";
import { checkCase, type CaseFile } from "./case";
import { csvRows } from "./csv";

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
  const info = statSync(file, { throwIfNoEntry: false });
  if (info === undefined || !info.isFile()) throw new ExportError(`${file}: the file does not exist`);
  if (info.size > LARGEST) throw new ExportError(`${file}: larger than ${LARGEST} bytes`);
  const text = readFileSync(file, "utf8");
  return checkCase(file, /^\ufeff?\s*[{[]/.test(text) ? fromJson(file, text) : fromCsv(file, text));
}

function fromJson(file: string, text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new ExportError(`${file}: not valid JSON, although it starts like JSON`);
  }
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
