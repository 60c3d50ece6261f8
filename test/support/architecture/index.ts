export * from "./globals";
export * from "./imports";
export * from "./module-state";
export * from "./public-types";
export * from "./run-time";
export * from "./shape";
export * from "./tree";
