export * from "./control-rows";
export * from "./genesys-rows";
export * from "./grant-rows";
export * from "./value-words";
