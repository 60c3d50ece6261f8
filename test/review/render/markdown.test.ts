import fc from "fast-check";
import { ASSUMPTIONS } from "../../../lib/review/assumptions";
import { LONGEST_MARKDOWN, MARKDOWN_MARKER, renderMarkdown } from "../../../lib/review/render";
import { codeSpan, prose } from "../../../lib/review/render/markup";
import { reportOf } from "../../../lib/review/report";
import { HOSTILE_TEXTS } from "../../support/hostile-texts";
import { fixed } from "../../support/sample";
import { grantChange, sampleReview } from "../../support/sample-review";

/** What is left of a line of Markdown outside of its code spans. */
function outsideOfCode(text: string): string {
  return text.replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, "");
}

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."`|\\<>[]()!*_#@&;:/. a-\n\r\u202e") }),
  fc.constantFrom(...HOSTILE_TEXTS),
);

test("begins with the marker, so that a comment is found again", () => {
  const page = renderMarkdown(reportOf(sampleReview()));
  expect(page.startsWith(`${MARKDOWN_MARKER}\n`)).toBe(true);
  expect(page).toContain("| **broader** | outsiders | everyone may `s3:GetObject` on");
  expect(page).toContain("`0123456789abcdef0123`");
});

test("plain words stay plain, names become code, the mark behind them stays outside", () => {
  expect(prose('OAuth client "x" may s3:GetObject, now.')).toBe('OAuth client "x" may `s3:GetObject`, now.');
  expect(prose("on www.evil.example: @octocat #1 <b>")).toBe("on `www.evil.example`: `@octocat` `#1` `<b>`");
});

test("a code span holds its whole text and ends where it should", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const span = codeSpan(text);
      expect(span).not.toMatch(/[|\n\r]/);
      expect(outsideOfCode(span)).toBe("");
    }),
    fixed(2000),
  );
});

test("outside of code there are letters, digits and marks that mean nothing", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(outsideOfCode(prose(text))).toMatch(/^[\p{L}\p{N} "'’(),.;:!?-]*$/u);
    }),
    fixed(2000),
  );
});

test("hostile names leave the frame of the page as it is", () => {
  const frame = (summary: string) => {
    const witness = grantChange().witness!;
    const change = grantChange({
      summary,
      source: summary,
      principal: summary,
      actions: [summary],
      witness: { ...witness, principal: summary, assumption: summary, context: { [summary]: [summary] } },
    });
    const page = renderMarkdown(reportOf(sampleReview({ name: summary, changes: [change] })));
    return page
      .split("\n")
      .map((line) => [line.match(/\|/g)?.length ?? 0, /<\/?\w+|<!--/.exec(outsideOfCode(line))?.[0]]);
  };
  const plain = frame("name");
  // an empty text has no line
  for (const text of HOSTILE_TEXTS.filter((one) => one !== "")) expect(frame(text)).toEqual(plain);
});

test("fits a comment, the worst rows first, and says what does not fit", () => {
  const changes = Array.from({ length: 3000 }, (_, i) =>
    grantChange({ summary: `row ${i} ${"@".repeat(300)}`, verdict: i === 0 ? "broader" : "unknown" }),
  );
  const page = renderMarkdown(reportOf(sampleReview({ changes })));
  expect(page.length).toBeLessThanOrEqual(LONGEST_MARKDOWN);
  expect(page).toContain("| **broader** | outsiders | row 0 ");
  expect(page).toMatch(/\d+ more parts do not fit here/);
});

test("a comment that is cut still says what was compared, what is assumed, and the digest", () => {
  const changes = Array.from({ length: 3000 }, (_, i) => grantChange({ summary: `row ${i} ${"@".repeat(300)}` }));
  for (const path of ["base/cdktf.out", `${"folder/".repeat(500)}end.json`, "|".repeat(4200), "\u202e".repeat(5000)]) {
    const compared = { before: path, after: `${path}.`, tool: "tool 1.2.3" };
    const report = { ...reportOf(sampleReview({ changes })), compared };
    const page = renderMarkdown(report);
    expect(page.length).toBeLessThanOrEqual(LONGEST_MARKDOWN);
    expect(page).toMatch(/more parts do not fit here/);
    if (path.includes("/")) for (const side of [path, `${path}.`]) expect(page).toContain(`\`${side}\``);
    for (const one of ["`tool 1.2.3`", `\`${report.digest}\``, ...ASSUMPTIONS]) expect(page).toContain(one);
  }
});

test("no row stands below the heading of another stack", () => {
  const [stack] = sampleReview().stacks;
  const stacks = Array.from({ length: 60 }, (_, i) => ({
    ...stack!,
    name: `s${i}`,
    changes: [grantChange({ summary: `row s${i} ${"x ".repeat(i % 2 === 0 ? 150 : 3)}` })],
  }));
  let heading = "";
  for (const line of renderMarkdown(reportOf({ verdict: "broader", stacks }), 20_000).split("\n")) {
    heading = /^#### Stack `(s\d+)`/.exec(line)?.[1] ?? heading;
    const row = /^\| \*\*broader.*row `(s\d+)`/.exec(line)?.[1];
    if (row !== undefined) expect(row).toBe(heading);
  }
  expect(heading).not.toBe("s59");
});
