export { names } from "./data/names";
export { namesIn } from "./names-in";
export * from "./types";
export { symptoms, why, whyInStack } from "./why";
