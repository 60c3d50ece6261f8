export { inventoryOf, reviewOf, reviewStack, reviewStacks, unchanged } from "./review";
