export * from "./handler-zip";
export * from "./keeper-alarms";
export * from "./keeper-function";
export * from "./keeper-queue";
