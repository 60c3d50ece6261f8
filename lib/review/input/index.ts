export { readStacks } from "./folder";
export { DEEPEST_INPUT, LONGEST_INPUT } from "./parse-json";
export { readStack, type ReadStack } from "./read-input";
export { blocksOfType, UNKNOWN_ACCOUNT, UNKNOWN_REGION, type ReviewBlock, type ReviewStack } from "./review-stack";
export { hasSymbol, symbolOf, symbolsIn } from "./symbols";
