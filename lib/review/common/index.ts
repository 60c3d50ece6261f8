export { escaped, spelled, visible, sarifMessage, sarifUri } from "./visible";
export { fingerprintOf, isOfThisForm } from "./fingerprint";
export { labelled, wrap } from "./text-layout";
export { NO_WAIVERS, readWaivers, type Waiver, type Waivers } from "./waivers";
