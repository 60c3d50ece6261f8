import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../../package.json";
import { ASSUMPTIONS } from "../../../lib/review/assumptions";
import { review, synthesized, workFolder } from "../../support/review-run";

const { path: folder, write } = workFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const before = write("before.json", synthesized());
const after = write("after.json", synthesized({ retention: { mode: "GOVERNANCE", days: 30 } }));
const TOOL = `cdktf-genesys-legal-hold ${version}`;

const FORMATS = ["txt", "md", "html", "json", "sarif"];

/** A review in a format; what may be wrapped, escaped or in a code span is put together again. */
async function written(end: string, base: string, head: string): Promise<string> {
  const file = join(folder, `review.${end}`);
  await review({ base, head, output: [file] });
  return readFileSync(file, "utf8").replace(/\s+|[\\`]|\.*(?=$)/g, "");
}

test.each(FORMATS)("%s names what was compared, by what, and what is assumed", async (end) => {
  const text = await written(end, before, after);
  for (const one of [before, after, TOOL, ...ASSUMPTIONS]) expect(text).toContain(one.replaceAll(" ", ""));
});

test.each(FORMATS)("%s shows a long path whole, to its end", async (end) => {
  const long = join(folder, ...Array.from({ length: 12 }, (_, i) => `${i}-${"folder-with-a-long-name-".repeat(9)}`));
  mkdirSync(long, { recursive: true });
  const file = join(long, "stack-of-the-last-release.json");
  expect(file.length).toBeGreaterThan(2000);
  writeFileSync(file, readFileSync(before));
  expect(await written(end, file, after)).toContain(file);
});

test("SARIF and the terminal show what cannot be seen in a path as its code point", async () => {
  const strange = write("a\u202e\u0007b.json", synthesized());
  for (const format of ["sarif", "text", "markdown", "html"] as const) {
    const { out } = await review({ base: strange, head: after, format });
    expect(out).not.toMatch(/[\u0007\u202e]|\\u(202e|0007)/i);
    expect(out.replaceAll("\\\\", "\\")).toContain("a\\u{202E}\\u{7}b.json");
  }
});

test("the digest tells of the rows and not of where they were read", async () => {
  const again = write("again.json", synthesized({ retention: { mode: "GOVERNANCE", days: 30 } }));
  const json = async (head: string) =>
    JSON.parse((await review({ base: before, head, format: "json" })).out) as { digest: string; compared: object };
  const [one, other] = [await json(after), await json(again)];
  expect(one.compared).toEqual({ before, after, tool: TOOL });
  expect(other.compared).toEqual({ before, after: again, tool: TOOL });
  expect(other.digest).toBe(one.digest);
  const sarif = JSON.parse((await review({ base: before, head: after, format: "sarif" })).out) as {
    runs: { properties: object }[];
  };
  expect(sarif.runs[0]!.properties).toEqual({ digest: one.digest, compared: one.compared });
});
