export * from "./access";
export * from "./contested";
export * from "./read-document";
export * from "./settings";
