export * from "./chain";
export * from "./collect";
export * from "./entry";
export * from "./observe";
export * from "./timestamp";
export * from "./write";
