export * from "./evaluate";
export { renderTemplate } from "./template";
