import { html } from "../markup";
import { plural } from "../words";
import { layOut, type LayoutEdge } from "./layout";
import { MARKS, type AccessGraph, type GraphEdge, type GraphNode, type Mark } from "./model";

const COLUMN = 310;

const SPACE = 112;

const TOP = 34;

const EDGE = 4;

/** Labels of a drawing. */
interface DrawOptions {
  /** Description for screen readers. */
  readonly label: string;
  readonly columns: readonly [string, string, string];
  /** Fragment that a node links to. */
  readonly target: (node: GraphNode) => string;
}

/** Draws a graph as SVG. Every node is a link, in reading order; colours come from the style sheet of the page. */
export function drawGraph({ nodes, edges }: AccessGraph, { label, columns, target }: DrawOptions): string {
  const lines: readonly (LayoutEdge & { readonly edge: GraphEdge })[] = edges.map((edge) => ({ ...edge, edge }));
  const sized = nodes.map((node) => ({ id: node.id, column: node.column, height: heightOf(node) }));
  const { top, passes, height } = layOut(sized, lines);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const width = 3 * COLUMN + 2 * SPACE;
  const middle = (node: GraphNode) => TOP + top.get(node.id)! + heightOf(node) / 2;
  // changes are drawn last, on top
  const inOrder = [...lines].sort((a, b) => Number(a.edge.mark !== "none") - Number(b.edge.mark !== "none"));
  const paths = inOrder.map((line) => {
    const [from, to] = [byId.get(line.from)!, byId.get(line.to)!];
    return drawEdge(line.edge, from, to, [middle(from), middle(to)], passes.get(line));
  });
  const reading = [...nodes].sort((a, b) => a.column - b.column || top.get(a.id)! - top.get(b.id)!);
  return [
    svgOpening(label, width, height + TOP + EDGE),
    ...columns.map((title, i) => `<text class="column" x="${left(i) + 2}" y="16">${html(title)}</text>`),
    `<g class="edges" aria-hidden="true">${paths.join("\n")}</g>`,
    ...reading.map((node) => drawNode(node, [left(node.column), TOP + top.get(node.id)!, COLUMN], target(node))),
    "</svg>",
  ].join("\n");
}

function left(column: number): number {
  return column * (COLUMN + SPACE);
}

function drawEdge(
  edge: GraphEdge,
  from: GraphNode,
  to: GraphNode,
  [y1, y2]: readonly [number, number],
  pass: number | undefined,
): string {
  const x1 = left(from.column) + COLUMN;
  const same = from.column === to.column;
  const x2 = same ? x1 : left(to.column);
  const head = same ? `M${x2 + 1} ${y2}l7 -4v8z` : `M${x2} ${y2}l-7 -4v8z`;
  return drawLine(edge, from, to, route(x1, y1, same ? x2 + 7 : x2 - 7, y2, same, pass), head);
}

function route(x1: number, y1: number, x2: number, y2: number, same: boolean, pass: number | undefined): string {
  if (same) return `M${x1} ${y1}C${x1 + 60} ${y1} ${x2 + 50} ${y2} ${x2} ${y2}`;
  const bend = SPACE / 2;
  if (pass === undefined) return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  const [in1, out1, y] = [left(1), left(1) + COLUMN, TOP + pass];
  return (
    `M${x1} ${y1}C${x1 + bend} ${y1} ${in1 - bend} ${y} ${in1} ${y}H${out1}` +
    `C${out1 + bend} ${y} ${x2 - bend} ${y2} ${x2} ${y2}`
  );
}

const GUTTER = 32;

const WIDTH = 290;

const GAP = 12;

const TITLE = 30;

/** The same for narrow screens: the columns below each other, the edges beside them. */
export function drawNarrow({ nodes, edges }: AccessGraph, { label, columns, target }: DrawOptions): string {
  const middle = new Map<string, number>();
  const parts: string[] = [];
  let y = 0;
  columns.forEach((title, column) => {
    const own = nodes.filter((node) => node.column === column);
    if (own.length === 0) return;
    parts.push(`<text class="column" x="${GUTTER + 2}" y="${y + 16}">${html(title)}</text>`);
    y += TITLE;
    for (const node of [...own].sort((a, b) => MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark))) {
      parts.push(drawNode(node, [GUTTER, y, WIDTH], target(node)));
      middle.set(node.id, y + heightOf(node) / 2);
      y += heightOf(node) + GAP;
    }
  });
  const byId = new Map<string, GraphNode>(nodes.map((node) => [node.id, node]));
  // changes are drawn last, on top
  const inOrder = [...edges].sort((a, b) => Number(a.mark !== "none") - Number(b.mark !== "none"));
  const lines = inOrder.map((edge) => {
    const [y1, y2] = [middle.get(edge.from)!, middle.get(edge.to)!];
    // longer edges bend further out
    const out = GUTTER - Math.min(GUTTER + 8, 14 + Math.abs(y2 - y1) / 16);
    const line = `M${GUTTER} ${y1}C${out} ${y1} ${out} ${y2} ${GUTTER - 7} ${y2}`;
    return drawLine(edge, byId.get(edge.from)!, byId.get(edge.to)!, line, `M${GUTTER} ${y2}l-7 -4v8z`);
  });
  const edgeGroup = `<g class="edges" aria-hidden="true">${lines.join("\n")}</g>`;
  return [svgOpening(label, GUTTER + WIDTH, y), edgeGroup, ...parts, "</svg>"].join("\n");
}

const CHARACTER = 7.6;

/** The marks with their signs, for those who do not see colours. */
export const MARK_WORDS: { readonly [mark in Mark]: string } = {
  irreversible: "▲ irreversible",
  broader: "▲ broader",
  unknown: "? unknown",
  narrower: "▼ narrower",
  waived: "✓ waived",
  none: "",
};

const PRESENCE_WORDS = { added: "new", removed: "gone", kept: "" };

function svgOpening(label: string, width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" role="group" aria-label="${html(label)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
}

function isSmall({ kind }: GraphNode): boolean {
  return kind === "permission" || kind === "scope";
}

/** One line for an unchanged permission, two for everything else. */
function heightOf(node: GraphNode): number {
  return isSmall(node) && node.mark === "none" && node.presence === "kept" ? 26 : 46;
}

/**
 * A node as a link.
 * @param place left, top and width
 */
function drawNode(node: GraphNode, [x, top, width]: readonly [number, number, number], target: string): string {
  const height = heightOf(node);
  const presence = PRESENCE_WORDS[node.presence];
  const mark = MARK_WORDS[node.mark];
  const words = [`${node.kind} ${node.name}`, presence, mark.slice(2), denialWords(node)].filter((part) => part !== "");
  const name = `<text class="name" x="${x + 12}" y="${top + height - (height > 30 ? 12 : 8.5)}">${html(middleOf(node.name, Math.floor((width - 20) / CHARACTER)))}</text>`;
  const kind = [node.kind, presence, denialWords(node)].filter((part) => part !== "").join(" · ");
  const head =
    height > 30
      ? `<text class="kind" x="${x + 12}" y="${top + 17}">${html(kind)}</text>` +
        (mark === "" ? "" : `<text class="mark" x="${x + width - 10}" y="${top + 17}">${mark}</text>`)
      : "";
  return (
    `<a class="node m-${node.mark} p-${node.presence}" href="#${target}" aria-label="${html(words.join(", "))}">` +
    `<title>${html(words.join(", "))}</title>` +
    `<rect x="${x + 1}" y="${top}" width="${width - 2}" height="${height}" rx="6"/>${head}${name}</a>`
  );
}

function denialWords({ grants }: GraphNode): string {
  const denials = grants.filter(({ grant, presence }) => grant.effect === "Deny" && presence !== "removed").length;
  return denials === 0 ? "" : plural(denials, "denial");
}

/** An edge: its line and its arrowhead. */
function drawLine(
  { mark, presence, actions }: GraphEdge,
  from: GraphNode,
  to: GraphNode,
  line: string,
  head: string,
): string {
  const words = `${from.name} → ${to.name}: ${actions.slice(0, 12).join(", ")}${actions.length > 12 ? " …" : ""}`;
  return (
    `<g class="edge m-${mark} p-${presence}"><title>${html(words)}</title>` +
    `<path d="${line}"/><path class="head" d="${head}"/></g>`
  );
}

// cuts the middle, because both ends distinguish names
function middleOf(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const half = Math.floor((most - 1) / 2);
  return `${characters.slice(0, most - 1 - half).join("")}…${characters.slice(-half).join("")}`;
}
