export * from "./backend";
export * from "./evidence-replica-stack";
export * from "./legal-hold-application-stack";
export * from "./legal-hold-export-stack";
export * from "./legal-hold-roles-stack";
export * from "./synthesize";
