export * from "./read-manifest";
export * from "./text";
export * from "./verify";
