import { subjectOf } from "../../gainer";
import { fingerprintsOf, type ReportRow } from "../../report";
import { html } from "../html-text";
import { atMost, boundWords, contextWords, decisionWords, followsTitle, RISK_WORDS, valueWords } from "../words";

const MOST_NAMES = 40;

/** The rows of a stack, each with what proves it. */
export function changeList(rows: readonly ReportRow[]): string {
  const severe = rows.filter(isSevere).length;
  const groups = new Map<string, { readonly words: string; readonly own: ReportRow[] }>();
  // rows come with the most severe first, and so does whoever gains
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

// as they would stand by themselves
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
      ["On", codes(change.resources)],
    );
    if (change.condition !== "") details.push(["When", html(change.condition)]);
    for (const [label, words] of boundWords(change)) details.push([label, html(words)]);
    if (change.witness !== undefined) {
      const { principal, action, resource, context, assumption, before, after } = change.witness;
      const request = [`${html(principal)}: ${codes([action])} on ${codes([resource])}`];
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

/** Names in code style; the number of those that are too many. */
export function codes(values: readonly string[]): string {
  const { shown, more } = atMost(values, MOST_NAMES);
  return shown.map((value) => `<code>${html(value)}</code>`).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
