export type { ExportOptions } from "./options";
export { runExport } from "./run";
export { jobWorld } from "./world";
