export * from "./evaluate";
export * from "./types";
