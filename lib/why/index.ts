export { names } from "./data/names";
export * from "./types";
export { symptoms, why, whyInStack } from "./why";
