export * from "./evaluate";
export { renderTemplate } from "./template";
export * from "./values";
