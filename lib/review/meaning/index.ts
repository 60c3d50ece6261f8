export { asBeforeSentence, lockSentence, meaningSentence } from "./sentence";
export { meaningsOf, type IsEvidence } from "./meaning-of";
export { evidenceBuckets, evidenceOf } from "./evidence";
export { managedPolicies } from "./managed";
