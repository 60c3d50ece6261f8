export { runExplain, type ExplainTerminal, type GivenUpload } from "./run";
