export * from "./database";
export * from "./own-database";
