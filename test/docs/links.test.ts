import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { anchorOf } from "../../scripts/support/anchor";

const ROOT = join(__dirname, "../..");
const pages = execFileSync("git", ["ls-files", "*.md"], { cwd: ROOT, encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(ROOT, file)));

const textOf = (file: string) => readFileSync(join(ROOT, file), "utf8");
const withoutCode = (text: string) => text.replace(/^ *```[\s\S]*?^ *```/gm, "").replace(/`[^`\n]*`/g, "code");

// as hosts of repositories make them: small, words joined by hyphens, a second one of a name with a number
function anchorsOf(file: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const headings = [
    ...textOf(file)
      .replace(/^ *```[\s\S]*?^ *```/gm, "")
      .matchAll(/^#{1,6} +(.+?) *$/gm),
  ];
  const anchors = headings.map(([, heading = ""]) => {
    const slug = anchorOf(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1"));
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
  const named = [...textOf(file).matchAll(/<a (?:id|name)="([^"]+)"/g)].map((match) => match[1]!);
  return new Set([...anchors, ...named]);
}

function deadLinks(page: string): readonly string[] {
  const links = [...withoutCode(textOf(page)).matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)].map((match) => match[1]!);
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? page : normalize(join(dirname(page), path));
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && target.endsWith(".md") && !anchorsOf(target).has(anchor);
  });
}

test("there are pages", () => expect(pages.length).toBeGreaterThan(25));

test.each(pages)("the links of %s lead somewhere, to a heading too", (page) => {
  expect(deadLinks(page)).toEqual([]);
});
