export * from "./resolve-case";
