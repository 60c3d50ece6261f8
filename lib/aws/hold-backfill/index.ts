export * from "./options";
export * from "./hold-backfill";
export * from "./job-settings";
