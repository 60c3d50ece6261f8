export { checkHoldTagging, holdTaggingOptionsShape, type HoldTaggingOptions } from "./options";
export * from "./hold-tagging-flow";
