export * from "./access-grants";
export * from "./multi-region-access-point";
export * from "./object-lambda";
