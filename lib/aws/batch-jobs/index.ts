export * from "./options";
export * from "./job-role";
export * from "./settings";
