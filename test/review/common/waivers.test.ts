import { readWaivers } from "../../../lib/review/common/waivers";

const good = {
  fingerprint: "0123456789abcdef0d3f",
  reason: "ticket 12",
  acceptedBy: "security team",
  expires: "2026-12-31",
};
const read = (entry: unknown, today = "2026-06-01") => readWaivers({ waivers: [entry] }, today);

test("a complete waiver counts up to and on its last day, and not after it", () => {
  expect(read(good).valid).toEqual([good]);
  expect(read(good, "2026-12-31").valid).toEqual([good]);
  expect(read(good, "2027-01-01")).toEqual({
    valid: [],
    outdated: 0,
    refused: ["Waiver 1 (0123456789abcdef0d3f) does not count: it expired on 2026-12-31."],
  });
});

test.each([
  ["no object", "waive everything", /not an object/],
  ["a pattern for a fingerprint", { ...good, fingerprint: "*" }, /20 hexadecimal digits/],
  ["a longer fingerprint", { ...good, fingerprint: `${good.fingerprint}0` }, /20 hexadecimal digits/],
  ["an empty reason", { ...good, reason: " - " }, /no reason/],
  ["nobody who accepts", { ...good, acceptedBy: undefined }, /nobody accepts/],
  ["no expiry", { ...good, expires: undefined }, /YYYY-MM-DD/],
  ["another form of date", { ...good, expires: "31.12.2026" }, /YYYY-MM-DD/],
  ["a day that does not exist", { ...good, expires: "2026-02-30" }, /YYYY-MM-DD/],
  ["never", { ...good, expires: "never" }, /YYYY-MM-DD/],
  ["a year with five digits", { ...good, expires: "12026-01-01" }, /YYYY-MM-DD/],
  ["a field that nothing is known about", { ...good, expiry: "2030-01-01" }, /field expiry/],
])("%s does not count, and it is said", (_, entry, why) => {
  const { valid, refused } = read(entry);
  expect(valid).toEqual([]);
  expect(refused).toEqual([expect.stringMatching(why)]);
});

test("one bad waiver leaves the others alone", () => {
  const { valid, refused } = readWaivers({ waivers: [null, good] }, "2026-06-01");
  expect(valid).toEqual([good]);
  expect(refused).toHaveLength(1);
});

test.each([[[]], [null], ["x"], [{}], [{ waivers: {} }]])("%j is no file of waivers", (content) => {
  expect(() => readWaivers(content, "2026-06-01")).toThrow(/no list "waivers"/);
});

test("a file with anything else in it is refused: it may be meant to waive", () => {
  expect(() => readWaivers({ waivers: [good], waiveAll: true }, "2026-06-01")).toThrow(/field waiveAll/);
});

test("a fingerprint of an older form, or with a typing mistake, does not count, and is told from one that expired", () => {
  const { valid, refused, outdated } = read({ ...good, fingerprint: "0123456789abcdef0123" });
  expect(valid).toEqual([]);
  expect(outdated).toBe(1);
  expect(refused).toEqual([expect.stringContaining("accept the row again")]);
  expect(read(good, "2027-01-01").outdated).toBe(0);
});
