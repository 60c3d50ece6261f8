export * from "./data-action";
export * from "./velocity";
