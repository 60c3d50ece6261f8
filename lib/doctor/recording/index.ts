export * from "./persons";
export * from "./recording";
export * from "./pseudonymous";
