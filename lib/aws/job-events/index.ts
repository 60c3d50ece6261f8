export * from "./job-events";
export { checkEmails, checkJobAlarmActions, type JobEventsProps } from "./options";
export type { JobEventPolicies } from "./policies";
export { jobEventNames } from "./names";
