export * from "./case";
export * from "./read-case";
