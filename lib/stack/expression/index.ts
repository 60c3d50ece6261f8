export * from "./evaluate";
export { renderTemplate } from "./template";
export * from "./values";
export { defaultOf } from "./variable-type";
