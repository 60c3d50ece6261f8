export * from "./topic";
