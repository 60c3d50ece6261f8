export * from "./checks";
export * from "./evidence-trail";
export * from "./options";
