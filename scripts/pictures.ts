// Makes the pictures of the README from what the project itself draws: the two planes of a stack, and a review of one.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Testing } from "cdktf";
import { readStack, renderHtml, reviewStacks, type ReviewStack } from "../lib/review";
import { accessGraph, drawGraph, drawNarrow, selectNodes } from "../lib/review/render/graph";
import { STYLE } from "../lib/review/render/html/style";
import { reportOf } from "../lib/review/report";
import { LegalHoldExportStack } from "../stacks";
import { Browser, HAS_CHROMIUM, type Look } from "./support/chromium";

const USAGE = `Usage: npm run pictures

Writes docs/pictures: what the README shows, light and dark. Needs Debian's chromium on PATH.`;

const FOLDER = join(__dirname, "..", "docs", "pictures");
const STACK = "legal-hold-eu-west-2";

function london(change: { readonly days: number; readonly readers?: readonly string[] }): ReviewStack {
  const stack = new LegalHoldExportStack(Testing.app(), STACK, {
    genesysRegion: "eu-west-2",
    organizationId: "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
    awsAccountId: "111122223333",
    bucketName: "example-legal-hold-evidence-eu-west-2",
    retention: { mode: "GOVERNANCE", days: change.days },
    custodians: ["arn:aws:iam::111122223333:role/legal/evidence-custodian"],
    administrators: ["arn:aws:iam::111122223333:role/platform/terraform-deployer"],
    ...(change.readers && { readers: change.readers, acknowledgeOtherAccounts: true }),
    backend: { local: true },
  });
  return readStack(STACK, Testing.synth(stack)).stack;
}

function planesPage(stack: ReviewStack, draw: typeof drawGraph): string {
  const [part] = reportOf(reviewStacks([], [stack])).stacks;
  const drawings = (["AWS", "Genesys Cloud"] as const).map((plane) => {
    const { nodes, edges } = accessGraph(part!);
    const own = nodes
      .filter((node) => node.plane === plane)
      .map((node) => ({ ...node, presence: "kept" as const, mark: "none" as const }));
    const ids = new Set(own.map(({ id }) => id));
    const drawn = edges
      .filter(({ from }) => ids.has(from))
      .map((edge) => ({ ...edge, presence: "kept" as const, mark: "none" as const }));
    const columns =
      plane === "AWS"
        ? (["Who comes in", "Roles and users", "What they reach"] as const)
        : (["Clients and people", "Roles", "Permissions"] as const);
    const svg = draw(selectNodes({ nodes: own, edges: drawn }), { label: plane, columns, target: ({ id }) => id });
    return `<figure><figcaption>${plane}</figcaption>${svg}</figure>`;
  });
  return `<!DOCTYPE html><meta charset="utf-8"><style>${STYLE}</style><main>${drawings.join("")}</main>`;
}

async function main(): Promise<void> {
  if (process.argv.includes("--help") || process.argv.includes("-h")) return console.log(USAGE);
  if (!HAS_CHROMIUM) throw new Error("no chromium on PATH");
  const before = london({ days: 2555 });
  const after = london({ days: 365, readers: ["arn:aws:iam::444455556666:role/audit"] });
  const pages: readonly (readonly [name: string, html: string, look: Look])[] = [
    ["planes", planesPage(before, drawGraph), { width: 1280, height: 640 }],
    // for a telephone: the columns one below the other
    ["planes-narrow", planesPage(before, drawNarrow), { width: 390, height: 1150 }],
    ["review", renderHtml(reportOf(reviewStacks([before], [after]))), { width: 1280, height: 900 }],
  ];
  const browser = new Browser();
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const [name, html, look] of pages) {
      for (const scheme of ["light", "dark"] as const) {
        writeFileSync(join(FOLDER, `${name}-${scheme}.png`), await browser.picture(html, { ...look, scheme }));
        console.log(`docs/pictures/${name}-${scheme}.png`);
      }
    }
  } finally {
    browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
