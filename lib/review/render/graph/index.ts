export { accessGraph, MARKS, type AccessGraph, type GraphEdge, type GraphNode, type Presence } from "./model";
export { selectNodes, type Selection } from "./select";
export { drawGraph, drawNarrow, MARK_WORDS } from "./draw";
