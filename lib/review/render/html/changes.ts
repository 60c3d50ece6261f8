import { subjectOf } from "../../gainer";
import { fingerprintsOf, type ReportRow, type ReportStack } from "../../report";
import { divisionWords, whereWords } from "../../inventory";
import type { Plane } from "../../types";
import { accessGraph, drawGraph, drawNarrow, MARK_WORDS, MARKS, selectNodes, type GraphNode } from "../graph";
import { html } from "../markup";
import {
  atMost,
  boundWords,
  contextWords,
  decisionWords,
  followsTitle,
  plural,
  RISK_WORDS,
  valueWords,
} from "../words";

const MOST_NAMES = 40;

/** The rows of a stack, each with its proof. */
export function changeList(rows: readonly ReportRow[]): string {
  const severe = rows.filter(isSevere).length;
  const groups = new Map<string, { readonly words: string; readonly own: ReportRow[] }>();
  // groups keep the order of the rows, the worst first
  for (const row of rows) {
    const { key, words } = subjectOf(row.change);
    const found = groups.get(key);
    if (found === undefined) groups.set(key, { words, own: [row] });
    else found.own.push(row);
  }
  return [...groups.values()]
    .map(({ words, own }) => {
      const cards = own.map((row) => change(row, isSevere(row) && severe <= MOST_OPEN));
      return [`<h4 class="who">${html(words)}</h4>`, ...cards].join("\n");
    })
    .join("\n");
}

const MOST_OPEN = 5;

function isSevere({ change: { verdict }, waiver }: ReportRow): boolean {
  return waiver === undefined && (verdict === "broader" || verdict === "irreversible");
}

function change(row: ReportRow, open: boolean): string {
  const { change, waiver } = row;
  const verdict = waiver === undefined ? change.verdict : "waived";
  return [
    `<article class="change c-${verdict}">`,
    `<h5><span class="badge ${verdict}">${verdict}</span>${html(change.meaning ?? change.summary)}</h5>`,
    ...(change.meaning === undefined ? [] : [`<p>${html(change.summary)}</p>`]),
    `<details${open ? " open" : ""}><summary>Details</summary><dl>${detailsOf(row)
      .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
      .join("")}</dl></details>`,
    ...following(row),
    "</article>",
  ].join("");
}

function following({ follows = [] }: ReportRow): readonly string[] {
  if (follows.length === 0) return [];
  const cards = follows.map((one) => change({ change: one }, false));
  return [`<details><summary>${followsTitle(follows)}</summary>`, ...cards, "</details>"];
}

type Detail = readonly [label: string, html: string];

function detailsOf(row: ReportRow): readonly Detail[] {
  const { change, also = [], answers, waiver } = row;
  const details: Detail[] = [["Concerns", html(RISK_WORDS[change.risk])]];
  if (answers !== undefined) details.push(["To answer", html(answers.join(", "))]);
  if (change.unknown !== undefined) details.push(["Not known", html(change.unknown)]);
  if (change.kind === "control") {
    details.push(["Setting", `${html(change.label)} (${html(change.subject)})`]);
    details.push(["Before", codes([valueWords(change.before, change.shownBefore)])]);
    details.push(["Now", codes([valueWords(change.after, change.shownAfter)])]);
  } else {
    details.push([change.effect === "Allow" ? "Who" : "Denial for", html(change.principal)]);
    details.push(
      [change.effect === "Allow" ? "May" : "Denied", codes(change.actions)],
      change.plane === "AWS"
        ? ["On", codes(change.resources)]
        : ["Where", change.resources.map((id) => divisionWords(id, (name) => codes([name]))).join(", ")],
    );
    if (change.condition !== "") details.push(["When", html(change.condition)]);
    for (const [label, words] of boundWords(change)) details.push([label, html(words)]);
    if (change.witness !== undefined) {
      const { principal, action, context, assumption, before, after } = change.witness;
      const request = [`${html(principal)}: ${codes([action])} ${whereWords(change.witness, (id) => codes([id]))}`];
      const conditions = contextWords(context);
      if (conditions.length > 0) request.push(`with ${codes(conditions)}`);
      details.push(["A request", request.join("<br>")]);
      if (assumption !== "") details.push(["Assumed", html(assumption)]);
      details.push(["Before", html(decisionWords(before))], ["Now", html(decisionWords(after))]);
    }
  }
  details.push(["From", codes([change, ...also].map(({ source }) => source))]);
  details.push(["Fingerprint", codes(fingerprintsOf(row))]);
  if (waiver !== undefined) {
    const { reason, acceptedBy, expires } = waiver;
    details.push(["Waived", `${html(reason)}, accepted by ${html(acceptedBy)}, until ${html(expires)}`]);
  }
  return details;
}

/** Names as code, and the number of those left out. */
function codes(values: readonly string[]): string {
  const { shown, more } = atMost(values, MOST_NAMES);
  return shown.map((value) => `<code>${html(value)}</code>`).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

const COLUMNS: { readonly [plane in Plane]: readonly [string, string, string] } = {
  AWS: ["Who comes in", "Roles and users", "What they reach"],
  "Genesys Cloud": ["Clients and people", "Roles", "Permissions"],
};

const MOST_ROWS = 60;

const MOST_NARROW = 12;

/** The drawing of a stack, and the same in words; both empty if there is nothing to draw. */
export function graphSection(part: ReportStack, id: string): { readonly drawn: string; readonly inWords: string } {
  const graph = accessGraph(part);
  if (graph.nodes.length === 0) return { drawn: "", inWords: "" };
  const ids = new Map<string, string>();
  const drawings = (["AWS", "Genesys Cloud"] as const).flatMap((plane) => {
    const nodes = graph.nodes.filter((node) => node.plane === plane);
    if (nodes.length === 0) return [];
    const own = new Set(nodes.map((node) => node.id));
    const edges = graph.edges.filter(({ from }) => own.has(from));
    const selection = selectNodes({ nodes, edges });
    // a large drawing without changes would only hide the rows
    if (![...selection.nodes, ...edges].some(({ presence, mark }) => presence !== "kept" || mark !== "none")) {
      return [`<p>${plane}: no grant changed, so what it has (${plural(nodes.length, "node")}) is not drawn.</p>`];
    }
    for (const node of selection.nodes) ids.set(node.id, `${id}-n${ids.size + 1}`);
    const how = {
      label: `Access graph of ${plane}: ${plural(selection.nodes.length, "node")}, each a link to its rows`,
      columns: COLUMNS[plane],
      target: (node: GraphNode) => ids.get(node.id)!,
    };
    const few = selectNodes(selection, MOST_NARROW);
    return [
      `<figure><figcaption>${plane}.${leftOut(selection.leftOut)}</figcaption>` +
        `<div class="scroll wide" tabindex="0" role="region" aria-label="${html(how.label)}">${drawGraph(selection, how)}</div>` +
        `<div class="narrow">${drawNarrow(few, how)}${few.leftOut === 0 ? "" : `<p class="soft">${leftOut(few.leftOut)}</p>`}</div></figure>`,
    ];
  });
  const inWords = graph.nodes.filter((node) => ids.has(node.id)).map((node) => entity(node, ids.get(node.id)!));
  return {
    drawn: [`<h3 id="${id}-graph">Access graph</h3>`, ...drawings, LEGEND].join("\n"),
    inWords: [`<h3 id="${id}-words">The graph in words</h3>`, ...inWords].join("\n"),
  };
}

function leftOut(count: number): string {
  return count === 0 ? "" : ` ${plural(count, "node")} left out: what changed comes first.`;
}

const LEGEND =
  '<ul class="legend" aria-label="Legend">' +
  MARKS.filter((mark) => mark !== "none")
    .map((mark) => `<li><span class="badge ${mark}">${MARK_WORDS[mark]}</span></li>`)
    .join("") +
  '<li class="soft">dashed: gone; grey: access as before</li></ul>';

function entity({ kind, name, mark, presence, grants }: GraphNode, id: string): string {
  const badge = mark === "none" ? "" : ` <span class="badge ${mark}">${mark}</span>`;
  const rows = grants.slice(0, MOST_ROWS).map(({ grant, presence: side }) => {
    const cells = [
      html(grant.principal),
      grant.effect === "Allow" ? "may" : "may not",
      codes(grant.actions),
      codes(grant.resources),
      grant.condition === "" ? "always" : html(grant.condition),
      SIDE[side],
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const more = grants.length > MOST_ROWS ? `<p>${plural(grants.length - MOST_ROWS, "row")} more.</p>` : "";
  return [
    `<details class="entity" id="${id}"${mark === "none" ? "" : " open"}>`,
    `<summary>${html(kind)} <code>${html(name)}</code>${PRESENCE[presence]}${badge}</summary>`,
    '<div class="scroll" tabindex="0" role="region" aria-label="Rows"><table><thead><tr><th scope="col">Who</th>',
    '<th scope="col"></th><th scope="col">What</th><th scope="col">Where</th><th scope="col">When</th>',
    `<th scope="col">Change</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>${more}</details>`,
  ].join("");
}

const SIDE = { added: "new", removed: "gone", kept: "as before" };

const PRESENCE = { added: ", new", removed: ", gone", kept: "" };
