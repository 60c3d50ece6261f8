import { markdown, measured, replaced } from "../../../bench/report/markdown";
import { NOTHING } from "../../../bench/results";

const BEGIN = "<!-- written by npm run bench -- --write -->";
const END = "<!-- up to here -->";

test("only what is between the comments changes", () => {
  const page = replaced(`# Title\n${BEGIN}\nold\n${END}\nwords\n`, "new");
  expect(page).toBe(`# Title\n${BEGIN}\n\nnew\n\n${END}\nwords\n`);
  expect(() => replaced("# Title", "new")).toThrow("lacks");
});

test("a table keeps its columns, whatever is in the cells", () => {
  expect(
    markdown([
      ["", "measured"],
      ["a | b", "1"],
    ]),
  ).toBe("|  | measured |\n| --- | --: |\n| a \\| b | 1 |");
});

test("what was left out is said", () => {
  expect(measured({ ...NOTHING, skipped: ["rehearsal: no terraform"] })).toContain("Skipped: rehearsal: no terraform.");
});
