export { failureOf, type Answer, type Failure } from "./answer";
export { awsSdk, observeAws, type AwsApi, type Service as AwsService } from "./aws";
export {
  checks as doctorChecks,
  type PlacedCheck as DoctorCheck,
  type Intent as DoctorIntent,
  type NamesToSet,
} from "./checks";
export { diagnose, NO_INTENT, type DoctorReport, type TokenSummary } from "./diagnose";
export * from "./expectation";
export type { Finding as DoctorFinding, Severity as DoctorSeverity } from "./finding";
export { observeGenesys, type GenesysQuestions } from "./genesys";
export * from "./http";
export * from "./needs";
export { MOST_PROTECTED } from "./checks/genesys/jobs";
export { loadObserved, pseudonymous, savedFiles, saveObserved, withoutPersons, type Observed } from "./recording";
export { renderReport as renderDoctorReport } from "./report/text";
export type { Unread as DoctorUnread } from "./unread";
export { sinceOf, timelineOf, type SinceEvent, type SinceQuestions, type Timeline } from "./since";
