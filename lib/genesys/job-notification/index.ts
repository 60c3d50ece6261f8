export * from "./job-event-source";
export * from "./job-trigger";
export {
  checkJobNotification,
  jobNotificationOptionsShape,
  type JobEventSourceOptions,
  type JobNotificationOptions,
  type JobTriggerOptions,
} from "./options";
