export * from "./options";
export * from "./job-role";
