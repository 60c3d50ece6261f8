export * from "./endings";
export * from "./reconcile";
export * from "./question";
export * from "./tables";
