export * from "./holds";
export * from "./identity";
export * from "./plan";
