export * from "./options";
export * from "./hold-backfill";
