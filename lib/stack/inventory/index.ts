export * from "./access";
export * from "./contested";
export * from "./exposed-outputs";
export * from "./read-document";
export * from "./settings";
export * from "./provider-guards";
export * from "./made-elsewhere";
