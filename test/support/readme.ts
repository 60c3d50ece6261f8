import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
/** The text of the README. */
export const README = readFileSync(join(ROOT, "README.md"), "utf8");

// pages besides the README whose TypeScript is run
const PAGES = [README, ...["library", "own-stack"].map((name) => readFileSync(join(ROOT, `docs/${name}.md`), "utf8"))];

/** The code blocks of the README in a language. */
export function readmeBlocks(language: string): readonly string[] {
  return blocks(README, language);
}

function blocks(page: string, language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map((match) => match[1]!);
}

/** A folder inside the repository, so that the package name leads to its source as it does for the examples. */
export function readmeFolder(): string {
  mkdirSync(join(ROOT, ".tmp"), { recursive: true });
  return mkdtempSync(join(ROOT, ".tmp", "readme-"));
}

/** Writes the TypeScript of the README and of pages of docs into a folder. @returns the files */
export function writeReadme(folder: string): readonly string[] {
  return PAGES.flatMap((page) => blocks(page, "ts")).map((block, i) => {
    const file = join(folder, `block-${i}.ts`);
    writeFileSync(file, block);
    return file;
  });
}
