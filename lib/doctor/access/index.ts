export * from "./compare";
export * from "./denials";
export * from "./live";
export * from "./operations";
