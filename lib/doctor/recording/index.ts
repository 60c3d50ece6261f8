export * from "./persons";
export * from "./recording";
