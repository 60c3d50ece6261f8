export * from "./deployer";
export * from "./extract";
export * from "./manifest";
export * from "./permissions-page";
export * from "./stack-json";
