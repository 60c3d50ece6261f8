export * from "./grant";
export * from "./key";
