export { renderHtml } from "./page";
