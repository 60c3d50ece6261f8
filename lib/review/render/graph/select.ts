import type { AccessGraph, GraphNode } from "./model";

/** Most nodes of a readable drawing. */
const MOST_NODES = 36;

/** The drawn part of a graph. */
export interface Selection extends AccessGraph {
  readonly leftOut: number;
}

/** The whole graph if it is small; otherwise the changes with their neighbours, as far as there is room. */
export function selectNodes(graph: AccessGraph, most = MOST_NODES): Selection {
  if (graph.nodes.length <= most) return { ...graph, leftOut: 0 };
  const kept = new Set<string>();
  const keep = (nodes: readonly GraphNode[]) => {
    for (const { id } of nodes) if (kept.size < most) kept.add(id);
  };
  const changed = (node: GraphNode) => node.mark !== "none" || node.presence !== "kept";
  for (const worst of ["irreversible", "broader", "unknown"]) keep(graph.nodes.filter(({ mark }) => mark === worst));
  keep(graph.nodes.filter(changed));
  // adds neighbours as long as there is room
  for (let size = 0; size < kept.size;) {
    size = kept.size;
    const near = new Set(graph.edges.flatMap(({ from, to }) => (kept.has(from) ? [to] : kept.has(to) ? [from] : [])));
    keep(graph.nodes.filter(({ id }) => near.has(id)));
  }
  return {
    nodes: graph.nodes.filter(({ id }) => kept.has(id)),
    edges: graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    leftOut: graph.nodes.length - kept.size,
  };
}
