import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import { readCase } from "../../../lib/export";

const schema = JSON.parse(readFileSync(join(__dirname, "../../../lib/export/case.schema.json"), "utf8")) as object;
const bySchema = new Ajv().compile(schema);
const folder = mkdtempSync(join(tmpdir(), "case-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ID = "c0000000-0000-4000-8000-000000000001";
const JANUARY = "2026-01-01T00:00:00Z/2026-02-01T00:00:00Z";
const good = { legalHoldId: "CASE-1", legalHoldScope: "all", conversationIds: [ID] };

function read(content: string, encoding: BufferEncoding = "utf8"): unknown {
  const file = join(folder, "case");
  writeFileSync(file, content, encoding);
  return readCase(file);
}

test.each([
  good,
  { ...good, conversationIds: [ID], intervals: [JANUARY], participantAttribute: { name: "a", value: "=b" } },
  { ...good, legalHoldId: "Smith v. Jones, no. 4", conversationIds: [ID.toUpperCase(), ID] },
])("a case that is one, by the schema too", (given) => {
  expect(bySchema(given)).toBe(true);
  expect(read(JSON.stringify(given))).toEqual({ ...given, conversationIds: [ID] });
});

test.each<[string, object, RegExp]>([
  ["no scope", { legalHoldId: "C", conversationIds: [ID] }, /CASE_SCOPE_INVALID legalHoldScope/],
  ["a scope that is none", { ...good, legalHoldScope: "everything" }, /CASE_SCOPE_INVALID.*\n.*\n.*all, held, none/],
  ["no reference", { ...good, legalHoldId: "" }, /CASE_REFERENCE_INVALID/],
  ["a reference of two lines", { ...good, legalHoldId: "a\nb" }, /CASE_REFERENCE_INVALID/],
  ["no conversation", { ...good, conversationIds: [] }, /CASE_CONVERSATIONS_COUNT/],
  [
    "an id that climbs",
    { ...good, conversationIds: ["../../etc/passwd"] },
    /CASE_CONVERSATION_INVALID conversationIds\[0\]/,
  ],
  ["an id that is a formula", { ...good, conversationIds: [ID, "=cmd|' /C calc'!A0"] }, /conversationIds\[1\]/],
  [
    "an interval that ends before it begins",
    { ...good, intervals: ["2026-02-01T00:00:00Z/2026-01-01"] },
    /CASE_INTERVAL_INVALID intervals\[0\]/,
  ],
  [
    "an attribute without an interval",
    { ...good, participantAttribute: { name: "a", value: "b" } },
    /CASE_ATTRIBUTE_INVALID/,
  ],
  [
    "an attribute without a value",
    { ...good, intervals: [JANUARY], participantAttribute: { name: "a" } },
    /participantAttribute.value/,
  ],
  ["a recording that is none", { ...good, recordingIds: ["=1+1"] }, /CASE_RECORDING_INVALID/],
  ["too many intervals", { ...good, intervals: Array(101).fill(JANUARY) }, /CASE_CONVERSATIONS_COUNT intervals/],
  ["a number for an id", { ...good, conversationIds: [7] }, /conversationIds\[0\]/],
  ["a text for a list", { ...good, conversationIds: ID }, /WRONG_TYPE conversationIds/],
  ["a member that is none", { ...good, legalholdid: "x" }, /UNKNOWN_PROPERTY legalholdid/],
  ["a prototype", JSON.parse('{"__proto__": {"legalHoldScope": "all"}, "legalHoldId": "C"}') as object, /__proto__/],
])("%s is refused, by the schema too", (_, given, message) => {
  expect(bySchema(given)).toBe(false);
  expect(() => read(JSON.stringify(given))).toThrow(message);
});

test("every fault is told at once, and of many wrong ids the first", () => {
  const wrong = Array.from({ length: 500 }, (_, i) => `x${i}`);
  const given = JSON.stringify({ legalHoldId: "", conversationIds: wrong });
  expect(() => read(given)).toThrow(/22 faults[^]*conversationIds\[19\][^]*and 499 others/);
});

test.each([
  ["{", /not valid JSON, although it starts like JSON/],
  ["[1]", /not a JSON object/],
  ["\u0000\u0001", /: no text\. Give UTF-8/],
  ["5", /without the column legalHoldId, legalHoldScope, conversationId or/],
  ["legalHoldId,conversationId\nC,x\n", /without the column legalHoldScope/],
  [`legalHoldId,legalHoldScope,conversationId\nC,all,"${ID}\n`, /line 2: an unterminated or misplaced quote/],
  [`legalHoldId,legalHoldScope,conversationId\nC,all,${ID}\nD,all,${ID}\n`, /several values of legalHoldId/],
  [`legalHoldId,legalHoldScope,conversationId\nC,all,=HYPERLINK(1)\n`, /CASE_CONVERSATION_INVALID/],
  [" \n", /: is empty\./],
])("%j", (content, message) => expect(() => read(content)).toThrow(message));

test("CSV: columns in any order, quotes, other columns, line ends of every kind", () => {
  const csv = `note,conversationId,legalHoldScope,legalHoldId\r"a ""b"", c",${ID},held,"X, Y"\r\n\n,${ID.toUpperCase()},,\n`;
  expect(read(csv)).toEqual({ legalHoldId: "X, Y", legalHoldScope: "held", conversationIds: [ID] });
});

test("a folder is none, and UTF-16 is read", () => {
  expect(() => readCase(__dirname)).toThrow(/: a folder\. Name a file in it/);
  expect(read(`\ufeff${JSON.stringify(good)}`, "utf16le")).toEqual(read(JSON.stringify(good)));
});

test("a file that is too large is not read", () => {
  expect(() => read(" ".repeat(16 * 1024 * 1024 + 1))).toThrow(/larger than/);
});
