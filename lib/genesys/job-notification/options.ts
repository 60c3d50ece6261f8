import { needed, show, text, word, type Faults, type ShapeOf } from "../../core";
import { checkGenesysId } from "../checks";
import { checkTitle } from "../export-actions/options";

/**
 * What starts when an export job ends. No public list of topics has one for recording jobs, so the topic has no default:
 * query your organization (GET /api/v2/processautomation/triggers/topics for triggers,
 * GET /api/v2/notifications/availabletopics for EventBridge). An export by the workflow of `ExportActions` needs none of
 * this: the workflow polls the job itself.
 * @experimental
 */
export interface JobNotificationOptions {
  /** Starts a workflow. @default none */
  readonly trigger?: JobTriggerOptions;
  /** Sends events to Amazon EventBridge. @default none */
  readonly eventBridge?: JobEventSourceOptions;
  /** Addresses that get the events of `eventBridge` by mail once they have confirmed it; at least one. @default none */
  readonly emails?: readonly string[];
  /**
   * ARNs notified when events of `eventBridge` could not be delivered, such as a topic of the people on call.
   * @default a separate topic that mails the same addresses
   */
  readonly alarmActions?: readonly string[];
}

/** Options of a process automation trigger. @experimental */
export interface JobTriggerOptions {
  /** Topic of the events. Unverified for recording jobs, hence without default. */
  readonly topicName: string;
  /** Id of the workflow to start. */
  readonly workflowId: string;
  /** Name of the trigger. @default legal-hold-job-end */
  readonly name?: string;
  /**
   * States of a job that start the workflow. They must include FAILED and CANCELLED: a job that fails silently is a lost
   * recording.
   * @default FULFILLED, FAILED, CANCELLED
   */
  readonly states?: readonly ("FULFILLED" | "FAILED" | "CANCELLED")[];
  /** Path of the state in the event, as a JSONPath without `$.`. Unverified. @default state */
  readonly stateJsonPath?: string;
  /** Format in which the workflow gets the event: TopLevelPrimitives or Json (documented). @default TopLevelPrimitives */
  readonly dataFormat?: "TopLevelPrimitives" | "Json";
}

/** Options of the integration that sends events to Amazon EventBridge. @experimental */
export interface JobEventSourceOptions {
  /** Topics to send, at least one. Unverified for recording jobs, hence without default. */
  readonly topics: readonly string[];
  /** Name of the integration. @default legal-hold-events */
  readonly name?: string;
  /** Suffix of the partner event source's name in AWS, unique in the account, at most 64 characters. @default legal-hold */
  readonly sourceSuffix?: string;
}

/** States in which a job ends (documented). */
export const ENDS = ["FULFILLED", "FAILED", "CANCELLED"] as const;

const topic = text({
  code: "TOPIC_INVALID",
  fits: (given) => /^v2(\.([\w-]+|\{\w+\}))+$/.test(given) && given.length <= 256,
  allowed: "a topic of Genesys Cloud, such as v2.<area>.{id}",
  fix: "Copy it from the list of topics of your organization: no public list has one for recording jobs.",
});

export const jobTriggerOptionsShape: ShapeOf<JobTriggerOptions> = {
  topicName: needed(topic),
  workflowId: needed(checkGenesysId),
  name: checkTitle,
  states: [word("JOB_STATE_INVALID", ENDS, "Use a state in which a job ends.")],
  stateJsonPath: text({
    code: "JSON_PATH_INVALID",
    fits: (given) => /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(given),
    allowed: "names with dots between them, such as eventBody.state",
    fix: "Copy it from the event's schema, which Genesys Cloud shows beside the topic.",
  }),
  dataFormat: word("DATA_FORMAT_INVALID", ["TopLevelPrimitives", "Json"], "Leave it out for single fields."),
};

export const jobEventSourceOptionsShape: ShapeOf<JobEventSourceOptions> = {
  topics: [topic],
  name: checkTitle,
  sourceSuffix: text({
    code: "SOURCE_SUFFIX_INVALID",
    fits: (given) => /^[\w.-]{1,64}$/.test(given),
    allowed: "letters, digits, dots, hyphens and underscores, at most 64",
    fix: "Choose a name that no other event source of the AWS account ends with.",
  }),
};

export const jobNotificationOptionsShape: ShapeOf<JobNotificationOptions> = {
  trigger: jobTriggerOptionsShape,
  eventBridge: jobEventSourceOptionsShape,
  emails: "list",
  alarmActions: "list",
};

export function checkJobNotification(options: JobNotificationOptions, faults: Faults): void {
  const { trigger, eventBridge } = options;
  if (trigger === undefined && eventBridge === undefined) {
    faults.add({
      code: "NOTIFICATION_WITHOUT_TARGET",
      field: "trigger",
      got: show(trigger),
      allowed: "trigger, eventBridge, or both",
      fix: "Say where the end of a job is told.",
    });
  }
  if (trigger !== undefined) checkJobTrigger(trigger, faults.at("trigger"));
  if (eventBridge !== undefined) checkJobEventSource(eventBridge, faults.at("eventBridge"));
  if (eventBridge !== undefined) return;
  for (const field of ["emails", "alarmActions"] as const) {
    if (options[field] === undefined) continue;
    faults.add({
      code: "NOTIFICATION_OPTION_UNUSED",
      field,
      got: show(options[field]),
      allowed: "only with eventBridge",
      fix: `Leave ${field} out: what a trigger starts is a workflow of yours.`,
    });
  }
}

/** Checks that no failure of a job is filtered out. Code `JOB_FAILURE_SILENT`. */
export function checkJobTrigger({ states }: JobTriggerOptions, faults: Faults): void {
  if (states === undefined) return;
  const silent = (["FAILED", "CANCELLED"] as const).filter((state) => !states.includes(state));
  // a mistyped state is reported as a separate fault
  if (silent.length === 0 || faults.has("states")) return;
  faults.add({
    code: "JOB_FAILURE_SILENT",
    field: "states",
    got: show(states),
    allowed: "FAILED and CANCELLED among the states",
    fix: `Add ${silent.join(" and ")}: nobody would learn that recordings were not exported.`,
  });
}

/** Checks that an event source has something to send. Code `TOPIC_INVALID`. */
export function checkJobEventSource({ topics }: JobEventSourceOptions, faults: Faults): void {
  if (topics !== undefined && topics.length > 0) return;
  faults.add({
    code: "TOPIC_INVALID",
    field: "topics",
    got: show(topics),
    allowed: "at least one topic",
    fix: "Name the topics that tell of the end of a job.",
  });
}
