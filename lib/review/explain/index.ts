export { explainUpload } from "./explain";
export type { Cause, DecidingPlace, ExplainedCheck, ExplainedVerdict, Explanation, UploadQuestion } from "./types";
export type { Refusal, RefusalCode } from "./refusals";
