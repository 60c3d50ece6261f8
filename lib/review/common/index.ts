export { escaped, spelled, visible } from "./visible";
export { fingerprintOf, isOfThisForm } from "./fingerprint";
export { sarifMessage, sarifUri } from "./sarif-text";
export { labelled, wrap } from "./text-layout";
export { NO_WAIVERS, readWaivers, type Waiver, type Waivers } from "./waivers";
