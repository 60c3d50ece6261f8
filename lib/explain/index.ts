export * from "./copy";
export { explainUpload, organizationOf } from "./explain";
export type { Refusal, RefusalCode } from "./refusals";
export type { Cause, DecidingPlace, ExplainedCheck, ExplainedVerdict, Explanation, UploadQuestion } from "./types";
export { openStack, readStack, type ReadStack, type Stack } from "../stack";
