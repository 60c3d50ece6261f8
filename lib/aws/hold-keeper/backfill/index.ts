export * from "./backfill";
