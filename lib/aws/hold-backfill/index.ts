export * from "./checks";
export * from "./hold-backfill";
export * from "./job-settings";
export * from "./options";
