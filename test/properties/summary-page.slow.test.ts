import { summaryOf } from "../../lib/export/manifest/summary";
import type { ManifestEntry, ManifestHead } from "../../lib/export";
import { Browser, HAS_CHROMIUM, type Look } from "../../scripts/support/chromium";
import { HOSTILE_TEXTS } from "../support/hostile-texts";
import { measuresOf, withMeasures } from "../support/page-measures";

const inBrowser = HAS_CHROMIUM || process.env["CI"] === "true" ? describe : describe.skip;

const head = (more: Partial<ManifestHead> = {}): ManifestHead => ({
  type: "case",
  legalHoldId: "Smith v. Jones, CASE-2026-014",
  legalHoldScope: "all",
  organizationId: "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
  bucket: "example-legal-hold-evidence-with-a-long-name-eu-west-2",
  accountId: "111122223333",
  region: "eu-west-2",
  partition: "aws",
  askedAs: "0b6e1f2a-operator",
  asOf: "2026-11-28T12:00:00.000Z",
  recordings: 41,
  exported: 40,
  complete: false,
  tool: "cdktf-genesys-legal-hold 0.1.0",
  ...more,
});
const entries = Array.from({ length: 60 }, (_, i) => ({
  type: "object",
  conversationId: `c0000000-0000-4000-8000-${String(i >> 2).padStart(12, "0")}`,
  recordingId: `a${i}`,
  role: i % 2 === 0 ? "recording" : "sidecar",
  size: 1_234_567_890 * i,
  hold: i % 7 === 0 ? "OFF" : "ON",
  retention: "none",
  sha256: null,
})) as unknown as readonly ManifestEntry[];

inBrowser("the summary in a real browser", () => {
  const browser = new Browser();
  afterAll(() => browser.close());

  test.each<[string, Look]>([
    ["at a desk", { width: 1280 }],
    ["at a desk at night", { width: 1280, scheme: "dark" }],
    ["on a telephone", { width: 390 }],
    ["on a small telephone at night", { width: 320, scheme: "dark" }],
  ])(
    "%s: everything fits and can be read",
    async (_, look) => {
      const longest = [...HOSTILE_TEXTS].sort((a, b) => b.length - a.length)[0]!;
      for (const page of [
        summaryOf(head(), entries, "5f".repeat(32)),
        summaryOf(head({ legalHoldId: longest.slice(0, 100) }), [], "0".repeat(64)),
      ]) {
        const { overflows, faint, dead } = measuresOf(await browser.dom(withMeasures(page), look));
        expect({ overflows, faint, dead }).toEqual({ overflows: false, faint: [], dead: [] });
      }
    },
    120_000,
  );
});
