export * from "./access";
export * from "./contested";
export * from "./settings";
export * from "./read-document";
export * from "./made-elsewhere";
