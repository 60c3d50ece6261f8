export * from "./control-rows";
export * from "./deployer-inventory";
export * from "./genesys-rows";
export * from "./grant-rows";
