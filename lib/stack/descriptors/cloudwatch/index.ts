export * from "./alarm";
export * from "./log";
