export * from "./statement-reason";
