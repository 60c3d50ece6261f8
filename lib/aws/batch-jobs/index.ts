export * from "./checks";
export * from "./job-role";
export * from "./options";
export * from "./settings";
