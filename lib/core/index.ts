export * from "./checks";
export * from "./config-error";
export * from "./faults";
export * from "./literal";
export * from "./nearest";
export * from "./show";
