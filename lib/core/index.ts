export * from "./checks";
export * from "./config-error";
export * from "./faults";
export * from "./idle";
export * from "./literal";
export * from "./nearest";
export * from "./shape";
export * from "./show";
