export * from "./report";
export * from "./text";
