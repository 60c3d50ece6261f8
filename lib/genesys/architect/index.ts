export * from "./flow-file";
export * from "./grammar";
export * from "./parts";
export * from "./yaml";
