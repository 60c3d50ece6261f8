export { accessGraph, type AccessGraph, type GraphEdge, type GraphNode, type Presence } from "./model";
export { selectNodes, type Selection } from "./select";
export { drawGraph, drawNarrow } from "./draw";
