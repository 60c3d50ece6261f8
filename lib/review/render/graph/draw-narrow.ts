import { html } from "../html-text";
import type { DrawOptions } from "./draw";
import { drawLine, drawNode, heightOf, svgOpening } from "./draw-node";
import { MARKS, type AccessGraph, type GraphNode } from "./model";

const GUTTER = 32;
const WIDTH = 290;
const GAP = 12;
const TITLE = 30;

/** The same drawing for a telephone: its columns one below the other, and the edges beside them. */
export function drawNarrow({ nodes, edges }: AccessGraph, { label, columns, target }: DrawOptions): string {
  const middle = new Map<string, number>();
  const parts: string[] = [];
  let y = 0;
  columns.forEach((title, column) => {
    const own = nodes.filter((node) => node.column === column);
    if (own.length === 0) return;
    parts.push(`<text class="column" x="${GUTTER + 2}" y="${y + 16}">${html(title)}</text>`);
    y += TITLE;
    // the worst first
    for (const node of [...own].sort((a, b) => MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark))) {
      parts.push(drawNode(node, [GUTTER, y, WIDTH], target(node)));
      middle.set(node.id, y + heightOf(node) / 2);
      y += heightOf(node) + GAP;
    }
  });
  const byId = new Map<string, GraphNode>(nodes.map((node) => [node.id, node]));
  // what changed is drawn last, over the rest
  const inOrder = [...edges].sort((a, b) => Number(a.mark !== "none") - Number(b.mark !== "none"));
  const lines = inOrder.map((edge) => {
    const [y1, y2] = [middle.get(edge.from)!, middle.get(edge.to)!];
    // what goes further goes further out
    const out = GUTTER - Math.min(GUTTER + 8, 14 + Math.abs(y2 - y1) / 16);
    const line = `M${GUTTER} ${y1}C${out} ${y1} ${out} ${y2} ${GUTTER - 7} ${y2}`;
    return drawLine(edge, byId.get(edge.from)!, byId.get(edge.to)!, line, `M${GUTTER} ${y2}l-7 -4v8z`);
  });
  const edgeGroup = `<g class="edges" aria-hidden="true">${lines.join("\n")}</g>`;
  return [svgOpening(label, GUTTER + WIDTH, y), edgeGroup, ...parts, "</svg>"].join("\n");
}
