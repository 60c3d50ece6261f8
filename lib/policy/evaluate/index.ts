export { evaluate } from "./evaluate";
export * from "./near-miss";
export * from "./types";
