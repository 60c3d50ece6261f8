export * from "./job-alarms";
export * from "./job-topic";
