export * from "./options";
export * from "./evidence-trail";
