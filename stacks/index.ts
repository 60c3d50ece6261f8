export * from "./backend";
export * from "./legal-hold-export-stack";
export * from "./synthesize";
