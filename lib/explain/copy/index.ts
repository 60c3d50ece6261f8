export { explainCopy } from "./explain-copy";
export type { CopyExplanation, CopyQuestion, CopyRefusal, CopyRefusalCode } from "./types";
