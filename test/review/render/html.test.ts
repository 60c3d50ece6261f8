import { createHash } from "node:crypto";
import { renderHtml, renderMarkdown, renderText } from "../../../lib/review/render";
import { reportOf } from "../../../lib/review/report";
import type { GrantChange } from "../../../lib/review/types";
import { only } from "../../../lib/review/who";
import { hostileReview } from "../../support/hostile-review";
import { HOSTILE_TEXTS } from "../../support/hostile-texts";
import { sampleReview } from "../../support/sample-review";

const page = renderHtml(reportOf(sampleReview()));
const all = (pattern: RegExp, text = page) => [...text.matchAll(pattern)].map((match) => match[1]!);

test("one file: no script, nothing loaded from elsewhere, no style but the one that its policy names", () => {
  expect(page).not.toMatch(/<(script|link|img|iframe|object|embed|base|form)\b/i);
  expect(page).not.toMatch(/\s(src|style|on\w+|srcset|action|formaction|xlink:href)=/i);
  expect(all(/url\(([^)]*)\)|@import/g)).toEqual([]);
  const [style = ""] = all(/<style>([^]*?)<\/style>/g);
  const hash = createHash("sha256").update(style).digest("base64");
  expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
});

test("every link goes to a place on the page, and no place is there twice", () => {
  const ids = all(/\sid="([^"]*)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  expect(all(/\shref="([^"]*)"/g).filter((href) => !ids.includes(href.slice(1)) || !href.startsWith("#"))).toEqual([]);
});

test("the graph: account to role to bucket and key, client to role to permission, each a link with its words", () => {
  const labels = all(/<a class="node[^>]*aria-label="([^"]*)"/g);
  for (const label of [
    "Genesys account 765628985471",
    "role legal-hold-export, broader",
    "principal everyone, new, broader",
    "key export_key",
    "OAuth client legal-hold-export, unknown",
    "permission recording:recording:delete, new, unknown",
    "permission recording:recording:view, gone, narrower",
  ]) {
    expect(labels.join("\n")).toContain(label.replace(", broader", ""));
  }
  expect(labels).toContain("bucket example-evidence, broader");
});

test("no name becomes a tag or an attribute: the frame is the same whatever things are called", () => {
  const frame = (text: string) =>
    all(/<(\/?[a-z0-9!]+(?:\s[^>]*)?)>/gi, renderHtml(reportOf(hostileReview(text))))
      .map((tag) => tag.replace(/"[^"]*"/g, '""'))
      .filter((tag) => !/^(path|\/?g\b|rect|text)/.test(tag));
  const plain = frame("name");
  expect(plain.length).toBeGreaterThan(100);
  // an empty text has no row of its own in places
  for (const text of HOSTILE_TEXTS.filter((one) => one !== "")) expect(frame(text)).toEqual(plain);
});

test("a page of a thousand stacks lists them all, draws some, and stays small enough to open", () => {
  const [stack] = sampleReview().stacks;
  const stacks = Array.from({ length: 1000 }, (_, i) => ({ ...stack!, name: `stack-${i}` }));
  const long = renderHtml(reportOf({ verdict: "broader", stacks }));
  expect(all(/<section id="(s\d+)"/g, long)).toHaveLength(1000);
  expect(all(/(Not drawn)/g, long)).toHaveLength(950);
  expect(long.length).toBeLessThan(12e6);
});

test("the graph stands above the rows, rows stand under whom they are about, once each, and their detail is folded", () => {
  expect(page.indexOf('id="s1-graph"')).toBeLessThan(page.indexOf("<h3>What changes</h3>"));
  expect(page.indexOf("<h3>What changes</h3>")).toBeLessThan(page.indexOf('id="s1-words"'));
  const parties = all(/<h4 class="who">([^<]*)<\/h4>/g);
  expect(parties.length).toBeGreaterThan(1);
  expect(new Set(parties).size).toBe(parties.length);
  const open = all(/<article class="change c-(\w+)">(?:(?!<\/article>).)*<details open>/g);
  expect(open.length).toBeGreaterThan(0);
  expect(open.filter((verdict) => verdict !== "broader" && verdict !== "irreversible")).toEqual([]);
});

const told = (changes: Parameters<typeof sampleReview>[0]) => textOf(renderHtml(reportOf(sampleReview(changes))));
const textOf = (html: string) =>
  html
    .replace(/<style>[^]*?<\/style>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ");

test("rows stand under who gains by them: of a denial whoever it does not stop any more, not whom it is for", () => {
  const [grantRow, denialRow] = sampleReview().stacks[0]!.changes as readonly GrantChange[];
  const asked = (principal: string) => ({ ...denialRow!, witness: { ...grantRow!.witness!, principal } });
  const auditor = only({ kind: "role", name: "auditor", account: "111122223333" });
  const page = renderHtml(
    reportOf(
      sampleReview({
        changes: [
          asked("arn:aws:iam::111122223333:role/auditor"),
          asked("arn:aws:iam::111122223333:role/x"),
          asked("anonymous"),
          { ...grantRow!, who: auditor, principal: "role auditor of 111122223333" },
        ].map((one, i) => ({ ...one, fingerprint: String(i).repeat(20) })),
      }),
    ),
  );
  expect(all(/<h4 class="who">([^<]*)<\/h4>/g, page)).toEqual([
    "role auditor",
    "Anyone but role legal/evidence-custodian",
    "Anybody, without signing in",
  ]);
  const [, first = ""] = page.split('<h4 class="who">');
  expect(first.match(/<article /g)).toHaveLength(2);
});

test("where somebody answers for every row the page says so, and nowhere that all is the same", () => {
  const { changes } = sampleReview().stacks[0]!;
  const open = changes.filter(({ verdict }) => verdict !== "narrower");
  const valid = open.map(({ fingerprint }) => ({ fingerprint, reason: "r", acceptedBy: "a", expires: "2030-01-01" }));
  for (const some of [open, changes]) {
    const report = reportOf(sampleReview({ changes: some }), { valid, refused: [], outdated: 0 });
    for (const text of [textOf(renderHtml(report)), renderText(report), renderMarkdown(report)]) {
      expect(text).toMatch(/Waived: 4 rows that someone has accepted/);
      expect(text).toMatch(/Permission review:? (waived|.*\bwaived)/);
      expect(text.split("without a row")[0]).not.toMatch(/\bsame\b/);
      expect(text).not.toMatch(/Nobody can do more/);
    }
  }
});

test("the name of a policy of AWS stands first, so that no cut goes through it", () => {
  const meaning = `AWS's policy AdministratorAccess: role ${"long-".repeat(90)} can now do everything (administrator).`;
  const [change] = sampleReview().stacks[0]!.changes;
  expect(told({ changes: [{ ...change!, meaning }] })).toMatch(
    /Most severe for outsiders: AWS's policy AdministratorAccess: role/,
  );
});
