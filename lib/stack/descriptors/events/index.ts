export * from "./rule";
