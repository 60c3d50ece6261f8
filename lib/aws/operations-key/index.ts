export * from "./options";
export * from "./operations-key";
