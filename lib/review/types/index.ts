export * from "./change";
export * from "./inventory";
