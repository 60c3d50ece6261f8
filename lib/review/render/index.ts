export { renderHtml } from "./html/page";
export { JSON_VERSION, renderJson } from "./json";
export { LONGEST_MARKDOWN, MARKDOWN_MARKER, renderMarkdown } from "./markdown";
export { renderSarif, type SarifOptions } from "./sarif";
export { renderText, type Paint, type TextOptions } from "./text";
export { visible } from "../common/visible";
