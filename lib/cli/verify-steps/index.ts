export { runVerify, type VerifyOptions } from "./run";
