export { Searches } from "./known-searches";
export { inventoryOf } from "./reading";
export { reviewOf, reviewStack, reviewStacks, unchanged } from "./review";
