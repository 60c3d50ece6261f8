export * from "./deployer";
export * from "./explain";
export * from "./extract";
export * from "./manifest";
export { OWNER_OUTPUT } from "./owners";
export * from "./permissions-page";
export * from "./stack-json";
