import { readFileSync, statSync } from "node:fs";
import { ExportError } from "../error";
import { checkCase, type LegalHoldCase } from "./case";
import { csvRows } from "./csv";

const LARGEST = 16 * 1024 * 1024;
const COLUMNS = ["legalHoldId", "legalHoldScope", "conversationId"] as const;

/**
 * Reads a case file: JSON, or CSV with the columns `legalHoldId`, `legalHoldScope` and `conversationId`, a row a
 * conversation. In CSV the first two stand in the first row at least, and nowhere differ.
 * @throws ExportError or ConfigError, which name the file
 */
export function readCase(file: string): LegalHoldCase {
  const info = statSync(file, { throwIfNoEntry: false });
  if (info === undefined || !info.isFile()) throw new ExportError(`${file}: there is no such file`);
  if (info.size > LARGEST) throw new ExportError(`${file}: larger than ${LARGEST} bytes`);
  const text = readFileSync(file, "utf8");
  return checkCase(file, /^\ufeff?\s*[{[]/.test(text) ? fromJson(file, text) : fromCsv(file, text));
}

function fromJson(file: string, text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new ExportError(`${file}: no JSON, though it begins as JSON does`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new ExportError(`${file}: not a JSON object`);
}

function fromCsv(file: string, text: string): object {
  const [header = [], ...rows] = csvRows(text);
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new ExportError(`${file}: no JSON, and as CSV without the column ${missing.join(", ")}`);
  const column = (name: (typeof COLUMNS)[number]) => rows.map((row) => row[header.indexOf(name)] ?? "");
  const one = (name: (typeof COLUMNS)[number]) => {
    const given = [...new Set(column(name).filter((cell) => cell !== ""))];
    if (given.length > 1) throw new ExportError(`${file}: several values of ${name}; a file is one case`);
    return given[0];
  };
  return {
    legalHoldId: one("legalHoldId"),
    legalHoldScope: one("legalHoldScope"),
    conversationIds: column("conversationId").filter((cell) => cell !== ""),
  };
}
