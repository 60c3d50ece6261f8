// Builds the documentation site from the pages of this repository, the examples and the docstrings.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

const USAGE = `Usage: npm run site

Builds the documentation into site/dist, without network once the generators are installed. Look at it with
npx --prefix site vitepress preview site`;

const ROOT = join(__dirname, "..");
const SITE = join(ROOT, "site");
const PAGES = join(SITE, "pages");

/** The pages by group, as the side of the site lists them: where they are in the repository. */
const GROUPS: readonly (readonly [group: string, pages: readonly string[]])[] = [
  ["Start", ["README.md", "examples/README.md", "docs/glossary.md"]],
  [
    "Deploy",
    [
      "docs/runbook.md",
      "docs/own-stack.md",
      "docs/own-bucket-or-key.md",
      "docs/company-rules.md",
      "docs/hold-keeper.md",
      "docs/second-copy.md",
      "docs/scanners.md",
    ],
  ],
  [
    "Review",
    ["docs/review.md", "docs/pipelines.md", "docs/lint.md", "docs/testing.md", "docs/rehearsal.md", "docs/library.md"],
  ],
  ["Operate", ["docs/doctor.md", "docs/403.md", "docs/export.md", "docs/going-back.md", "docs/leaving.md"]],
  [
    "Decide",
    [
      "docs/threat-model.md",
      "docs/regulations.md",
      "docs/cost.md",
      "docs/terraform.md",
      "docs/cdktn.md",
      "SECURITY.md",
    ],
  ],
  [
    "Look up",
    [
      "docs/errors.md",
      "docs/rules.md",
      "docs/sources.md",
      "docs/public-api.md",
      "docs/benchmarks.md",
      "CHANGELOG.md",
      "CONTRIBUTING.md",
    ],
  ],
];

/** What the reference describes; the root has nothing that these do not have. */
const ENTRIES = [
  "aws",
  "catalog",
  "core",
  "explain",
  "genesys",
  "hold",
  "lint",
  "policy",
  "review",
  "stacks",
  "testing",
];

function main(): void {
  if (process.argv.includes("--help") || process.argv.includes("-h")) return console.log(USAGE);
  rmSync(PAGES, { recursive: true, force: true });
  mkdirSync(join(PAGES, "public"), { recursive: true });
  const listed = GROUPS.flatMap(([, pages]) => pages.filter((page) => existsSync(join(ROOT, page))));
  const others = readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`)
    .filter((page) => !listed.includes(page));
  for (const page of [...listed, ...others, "CODE_OF_CONDUCT.md"]) write(routeOf(page)!, rewritten(page));
  for (const name of examples()) write(`examples/${name}/index.md`, examplePage(name));
  cpSync(join(ROOT, "docs/pictures"), join(PAGES, "docs/pictures"), { recursive: true });
  cpSync(join(ROOT, "docs/benchmarks"), join(PAGES, "docs/benchmarks"), { recursive: true });
  run("typedoc", [
    ...ENTRIES.flatMap((entry) => ["--entryPoints", join(ROOT, `lib/public/${entry}.ts`)]),
    ...["--tsconfig", join(ROOT, "tsconfig.build.json"), "--plugin", "typedoc-plugin-markdown"],
    ...["--out", join(PAGES, "api"), "--readme", "none", "--excludeInternal", "--excludePrivate", "--excludeExternals"],
    ...["--disableSources", "--hidePageHeader", "--hideBreadcrumbs", "--logLevel", "Error", "--entryFileName", "index"],
  ]);
  const extra = others.length === 0 ? [] : [{ text: "More", items: others.map(item) }];
  const sidebar = [
    ...GROUPS.map(([text, pages]) => ({ text, items: pages.filter((page) => listed.includes(page)).map(item) })),
    ...extra,
    { text: "API", items: [{ text: "Reference", link: "/api/" }] },
  ];
  writeFileSync(join(PAGES, "sidebar.json"), JSON.stringify({ sidebar }));
  run("vitepress", ["build", SITE]);
  console.log("site/dist");
}

function item(page: string): { readonly text: string; readonly link: string } {
  const [, title = page] = /^# (.+)$/m.exec(readFileSync(join(ROOT, page), "utf8")) ?? [];
  const link = `/${routeOf(page)!.replace(/(index)?\.md$/, "")}`;
  return { text: page === "README.md" ? "What it is" : title.split(":")[0]!, link };
}

function examples(): readonly string[] {
  const folder = join(ROOT, "examples");
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, "main.ts")));
}

function examplePage(name: string): string {
  const program = readFileSync(join(ROOT, "examples", name, "main.ts"), "utf8").trimEnd();
  const table = rewritten(`examples/${name}/permissions.md`).replace(/^#/gm, "##");
  return [`# Example ${name}`, "", "```ts", program, "```", "", table].join("\n");
}

/** Where a page of the repository is on the site. */
function routeOf(page: string): string | undefined {
  if (page === "README.md") return "index.md";
  if (page === "examples/README.md") return "examples/index.md";
  const example = /^examples\/([^/]+)(\/(permissions\.md|main\.ts))?$/.exec(page)?.[1];
  // a folder of files to copy is no example
  if (example !== undefined && examples().includes(example)) return `examples/${example}/index.md`;
  return /^(docs\/)?[^/]+\.md$/.test(page) ? page : undefined;
}

/** The page with its links leading to pages of the site, and to files beside it for what is none. */
function rewritten(page: string): string {
  const pieces = withFences(readFileSync(join(ROOT, page), "utf8")).split(FENCED);
  const links = /(\]\(|src="|srcset=")([^)"#\s]+)(#[^)"\s]*)?/g;
  return pieces
    .map((piece, i) => {
      if (i % 2 === 1) return piece;
      return piece
        .replace(links, (whole: string, before: string, to: string, anchor = "") =>
          /^[a-z]+:/.test(to) ? whole : before + placeOf(posix.join(posix.dirname(page), to)) + anchor,
        )
        .replace(/<(?!\/?(picture|source|img|br|details|summary|sub|sup|a)\b)(?=[a-z/!])/gi, "&lt;");
    })
    .join("");
}

const FENCED = /(^ *```[\s\S]*?^ *```)/m;
// below a paragraph: below an item of a list it is a part of that
const INDENTED = /(?<=^(?![-*] |\d+\. )\S.*\n\n)(?: {4}.*\n)+(?:\n+(?: {4}.*\n)+)*/gm;

/** The page with fences around code that is indented: the generator lets that run over the edge of a narrow screen. */
function withFences(text: string): string {
  const fence = (code: string) => `\`\`\`sh\n${code.replace(/^ {4}/gm, "").trimEnd()}\n\`\`\`\n`;
  return text
    .split(FENCED)
    .map((piece, i) => (i % 2 === 1 ? piece : piece.replace(INDENTED, fence)))
    .join("");
}

function placeOf(target: string): string {
  const route = routeOf(target.replace(/\/$/, ""));
  if (route !== undefined) return `/${route}`;
  if (!existsSync(join(ROOT, target))) throw new Error(`nothing is at ${target}`);
  if (/\.(png|svg)$/.test(target)) return `/${target}`;
  if (statSync(join(ROOT, target)).isDirectory()) return "/examples/index.md";
  // a name without an ending would be taken for a page
  const file = `files/${target.replace(/^\./, "").replace(/\/\./g, "/")}${posix.extname(target) === "" ? ".txt" : ""}`;
  mkdirSync(join(PAGES, "public", dirname(file)), { recursive: true });
  cpSync(join(ROOT, target), join(PAGES, "public", file));
  return `/${file}`;
}

function write(route: string, text: string): void {
  mkdirSync(dirname(join(PAGES, route)), { recursive: true });
  writeFileSync(join(PAGES, route), text);
}

function run(tool: string, args: readonly string[]): void {
  const bin = join(SITE, "node_modules/.bin", tool);
  if (!existsSync(bin)) throw new Error("the generators are not installed: npm ci --prefix site");
  const { status } = spawnSync(bin, args, { cwd: SITE, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) throw new Error(`${tool} ended with ${status}`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
