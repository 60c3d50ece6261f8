export { meaningSentence } from "./sentence";
export { meaningsOf, type IsEvidence } from "./meaning-of";
export { evidenceOf } from "./evidence";
export { managedPolicies } from "./managed";
