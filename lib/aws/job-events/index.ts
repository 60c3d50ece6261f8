export * from "./job-events";
