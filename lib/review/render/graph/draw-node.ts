import { html } from "../html-text";
import { plural } from "../words";
import type { GraphEdge, GraphNode } from "./model";

const CHARACTER = 7.6;
const MARK_WORDS = { broader: "▲ broader", unknown: "? unknown", narrower: "▼ narrower", waived: "✓ waived", none: "" };
const PRESENCE_WORDS = { added: "new", removed: "gone", kept: "" };

/** The beginning of a drawing. */
export function svgOpening(label: string, width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" role="group" aria-label="${html(label)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`;
}

function isSmall({ kind }: GraphNode): boolean {
  return kind === "permission" || kind === "scope";
}

/** Of a permission that stayed as it was one line, of everything else two. */
export function heightOf(node: GraphNode): number {
  return isSmall(node) && node.mark === "none" && node.presence === "kept" ? 26 : 46;
}

/**
 * A node as a link.
 * @param place left, top and width
 */
export function drawNode(node: GraphNode, [x, top, width]: readonly [number, number, number], target: string): string {
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

/** An edge: its line and the head of its arrow. */
export function drawLine(
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

// both ends of a name tell names apart
function middleOf(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const half = Math.floor((most - 1) / 2);
  return `${characters.slice(0, most - 1 - half).join("")}…${characters.slice(-half).join("")}`;
}
