export * from "./change";
export * from "./inventory";
export * from "./review";
export * from "./witness";
