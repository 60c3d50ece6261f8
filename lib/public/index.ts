export * from "./aws";
export * from "./catalog";
export * from "./core";
export * from "./genesys";
export * from "./hold";
export * from "./policy";
