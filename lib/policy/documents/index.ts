export * from "./bucket-policy";
export * from "./exporter-identity";
export * from "./key-policy";
export * from "./opt-in-denials";
export * from "./target";
export * from "./trust";
export * from "./writing";
