import { sha256 } from "../../../core";
import { ASSUMPTIONS } from "../../assumptions";
import { byVerdict } from "../../common/severity";
import type { Report, ReportStack } from "../../report";
import { html } from "../markup";
import {
  ASSUMED_TITLE,
  comparedWords,
  countWords,
  deployerWords,
  headline,
  LONGEST_SIDE,
  plural,
  stackWord,
  verdictWord,
} from "../words";
import { changeList, graphSection } from "./changes";
import { STYLE } from "./style";

/** Most stacks with a drawing; with more, the page takes too long to open. */
const MOST_DRAWN = 50;

/**
 * The review as one page without any script or outside resource: rows with their proof, the access graph drawn, and the
 * graph in words. The page's own policy allows nothing but its one style sheet.
 * @public
 */
export function renderHtml(report: Report): string {
  const shown = report.stacks.filter(({ rows, stack }) => rows.length > 0 || deployerWords(stack).length > 0);
  const same = report.stacks.length - shown.length;
  const parts = byVerdict(shown);
  const { notes, counts } = report;
  const verdict = verdictWord(report.verdict, counts.waived);
  const body = [
    "<header>",
    `<h1>Permission review <span class="badge ${verdict}">${verdict}</span></h1>`,
    `<p>${html(headline(report))}</p>`,
    `<p class="soft">${countWords(counts)} in ${plural(report.stacks.length, "stack")}.</p>`,
    ...(notes.length === 0 ? [] : [`<ul>${notes.map((note) => `<li>${html(note)}</li>`).join("")}</ul>`]),
    ...(parts.length > 1 ? [contents(parts)] : []),
    "</header>",
    '<main id="main">',
    ...parts.map((part, i) => stackSection(part, `s${i + 1}`, i < MOST_DRAWN)),
    ...(same === 0 ? [] : [`<p>${plural(same, "stack")} without a row.</p>`]),
    "</main>",
    "<footer>",
    "<dl>",
    ...comparedWords(report).map(
      ([label, words]) => `<dt>${label}</dt><dd><code>${html(words, LONGEST_SIDE)}</code></dd>`,
    ),
    `<dt>Digest of the rows</dt><dd><code>${report.digest}</code></dd>`,
    "</dl>",
    `<details><summary>${ASSUMED_TITLE}</summary>`,
    `<ul>${ASSUMPTIONS.map((one) => `<li>${one}</li>`).join("")}</ul></details>`,
    "</footer>",
  ];
  return [...head(verdict, parts), ...body, "</body>", "</html>", ""].join("\n");
}

function head(verdict: string, parts: readonly ReportStack[]): readonly string[] {
  const hash = sha256(STYLE, "base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return [
    "<!DOCTYPE html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>Permission review: ${verdict}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    '<a class="skip" href="#main">Skip to the rows</a>',
    ...(parts.some(({ stack }) => stack.after ?? stack.before)
      ? ['<a class="skip" href="#s1-graph">Skip to the graph</a>']
      : []),
  ];
}

function contents(parts: readonly ReportStack[]): string {
  const items = parts.map(
    (part, i) =>
      `<li><a href="#s${i + 1}">${html(part.stack.name, 100)}</a>: ${stackWord(part)}, ${plural(part.rows.length, "row")}</li>`,
  );
  return `<nav aria-label="Stacks"><ul>${items.join("")}</ul></nav>`;
}

function stackSection(part: ReportStack, id: string, drawn: boolean): string {
  const { stack, rows } = part;
  const verdict = stackWord(part);
  const status = stack.status === "added" || stack.status === "removed" ? `, ${stack.status}` : "";
  const graph = drawn ? graphSection(part, id) : { drawn: "<p>Not drawn: too many stacks changed.</p>", inWords: "" };
  return [
    `<section id="${id}" aria-labelledby="${id}-title">`,
    `<h2 id="${id}-title">Stack <code>${html(stack.name, 100)}</code>${status} <span class="badge ${verdict}">${verdict}</span></h2>`,
    graph.drawn,
    ...(rows.length === 0 ? [] : [`<h3>What changes</h3>`, changeList(rows)]),
    ...deployerWords(stack).map(
      ({ title, items, names }) =>
        `<h3>${title}</h3><ul>${items.map((item) => `<li>${names ? `<code>${html(item)}</code>` : html(item)}</li>`).join("")}</ul>`,
    ),
    graph.inWords,
    "</section>",
  ].join("\n");
}
