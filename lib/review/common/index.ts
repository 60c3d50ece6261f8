export { escaped } from "./escaped";
export { fingerprintOf, isOfThisForm } from "./fingerprint";
export { sarifMessage, sarifUri } from "./sarif-text";
export { labelled, wrap } from "./text-layout";
export { spelled, visible } from "./visible";
export { NO_WAIVERS, readWaivers, type Waiver, type Waivers } from "./waivers";
