export type { ExportOptions } from "./options";
export { runExport, jobWorld } from "./run";
