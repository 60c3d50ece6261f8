export * from "./share";
