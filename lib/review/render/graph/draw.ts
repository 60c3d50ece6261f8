import { html } from "../html-text";
import { drawLine, drawNode, heightOf, svgOpening } from "./draw-node";
import { layOut, type LayoutEdge } from "./layout";
import type { AccessGraph, GraphEdge, GraphNode } from "./model";

const COLUMN = 310;
const SPACE = 112;
const TOP = 34;
const EDGE = 4;

/** How a drawing is labelled. */
export interface DrawOptions {
  /** What the drawing shows, for those who do not see it. */
  readonly label: string;
  readonly columns: readonly [string, string, string];
  /** Fragment to go to from a node. */
  readonly target: (node: GraphNode) => string;
}

/** Draws a graph as SVG: every node a link, in reading order; colours come from the classes of the page. */
export function drawGraph({ nodes, edges }: AccessGraph, { label, columns, target }: DrawOptions): string {
  const lines: readonly (LayoutEdge & { readonly edge: GraphEdge })[] = edges.map((edge) => ({ ...edge, edge }));
  const sized = nodes.map((node) => ({ id: node.id, column: node.column, height: heightOf(node) }));
  const { top, passes, height } = layOut(sized, lines);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const width = 3 * COLUMN + 2 * SPACE;
  const middle = (node: GraphNode) => TOP + top.get(node.id)! + heightOf(node) / 2;
  // what changed is drawn last, over the rest
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
