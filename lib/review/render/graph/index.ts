export {
  accessGraph,
  MARKS,
  type AccessGraph,
  type GraphEdge,
  type GraphNode,
  type Mark,
  type Presence,
} from "./model";
export { selectNodes, type Selection } from "./select";
export { drawGraph } from "./draw";
