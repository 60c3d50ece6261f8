export { asBeforeSentence, keySentence, lockSentence, meaningSentence, managedPolicies } from "./sentence";
export { meaningsOf, type IsEvidence, evidenceBuckets, evidenceOf } from "./meaning-of";
