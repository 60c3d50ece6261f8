export * from "./category";
export * from "./data-action";
export * from "./velocity";
