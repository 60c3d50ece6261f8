import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../../package.json";
import { review, synthesized, workFolder } from "../../support/review-run";

const { path: folder, write } = workFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const before = write("before.json", synthesized());
const after = write("after.json", synthesized({ retention: { mode: "GOVERNANCE", days: 30 } }));
const TOOL = `cdktf-genesys-legal-hold ${version}`;

test.each(["txt", "md", "html", "json", "sarif"])("%s names what was compared, and by what", async (end) => {
  const file = join(folder, `review.${end}`);
  await review({ base: before, head: after, output: [file] });
  // a path may be wrapped, escaped or in a code span
  const text = readFileSync(file, "utf8").replace(/\s+|[\\`]/g, "");
  for (const one of [before, after, TOOL.replace(" ", "")]) expect(text).toContain(one);
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
