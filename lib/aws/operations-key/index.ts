export * from "./checks";
export * from "./operations-key";
export * from "./options";
