export * from "./job-events";
export { checkEmails, type JobEventsProps } from "./options";
