export * from "./checks";
export * from "./hold-keeper";
export * from "./names";
export * from "./options";
export * from "./rule";
