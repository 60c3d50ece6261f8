export * from "./arn";
export * from "./checks";
export * from "./config-error";
export * from "./digest";
export * from "./faults";
export * from "./glob";
export * from "./unused-options";
export * from "./json";
export * from "./lists";
export * from "./literal";
export * from "./merge";
export * from "./nearest";
export * from "./once";
export * from "./recent";
export * from "./rules";
export * from "./shape";
export * from "./show";
export * from "./uuid";
export { optionalPeer } from "./optional-peer";
export {
  temporaryFolder,
  unwritable,
  UnwritableError,
  writeParts,
  writing,
  type TemporaryFolder,
} from "./written-file";
