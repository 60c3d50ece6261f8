export * from "./case";
export { csvRows } from "./csv";
export * from "./read-case";
