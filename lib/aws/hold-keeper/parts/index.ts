export * from "./keeper-function";
export * from "./keeper-alarms";
export * from "./keeper-queue";
