import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../lib/policy/lint";

const ROOT = join(__dirname, "../..");

describe("docs/rules.md", () => {
  it("has a section for each rule", () => {
    const headings = readFileSync(join(ROOT, "docs/rules.md"), "utf8").match(/^## (.*)$/gm) ?? [];
    const [limits, ...sections] = headings.map((heading) => heading.slice(3).replace(/\\/g, ""));
    expect(limits).toBe("What the linter does not know");
    expect(sections).toEqual(rules.map((rule) => rule.id));
  });
});
