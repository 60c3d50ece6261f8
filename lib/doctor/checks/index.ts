export * from "./all";
export * from "./check";
export { namesToSet, type NamesToSet } from "./genesys";
