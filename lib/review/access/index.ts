export * from "./genesys";
export * from "./inventory";
export * from "./read-access";
export * from "./rows";
export * from "./types";
