export { Searches } from "./known-searches";
export { inventoryOf, reviewOf, reviewStack, reviewStacks, unchanged } from "./review";
