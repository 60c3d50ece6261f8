export * from "./read-manifest";
export * from "./verify";
