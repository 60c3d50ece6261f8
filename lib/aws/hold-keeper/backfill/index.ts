export * from "./backfill";
export * from "./list-versions";
