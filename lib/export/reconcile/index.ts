export * from "./reconcile";
export * from "./tables";
