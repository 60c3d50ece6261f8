import { Construct } from "constructs";
import { Faults } from "../../core";
import { keepAsMade } from "../../final";
import type { PolicyDocument } from "../../policy";
import { LintedPolicy, refuseFindings, refuseWrittenFindings } from "../lint-gate";
import { jobEventNames } from "./names";
import { checkJobEvents, type JobEventsProps } from "./options";
import { jobEventPolicies, type JobEventPolicies } from "./policies";

/**
 * Passes Genesys Cloud's events on to people: the bus of the partner event source, a rule for the topics, and an SNS topic.
 * The rule passes on every state, so no failure is filtered out. Events that cannot be delivered to the topic are kept in a
 * queue for 14 days. Two alarms report this: one when an event is in that queue, one when the topic could not reach an address.
 * The bus is named `aws.partner/genesys.com/cloud/<organization id>/<suffix>`, as in published examples of Genesys.
 *
 * Topics and bus are encrypted with a key of yours or not at all: EventBridge and alarms cannot use the AWS managed key for
 * SNS (documented by AWS; not tried here). Events that the key of the bus refuses go to the queue, which SQS encrypts.
 * @throws ConfigError when a name or an address is invalid
 * @experimental
 */
export class JobEvents extends Construct {
  /** ARN of the topic, for further subscriptions. */
  readonly topicArn: string;
  readonly policies: JobEventPolicies;

  constructor(scope: Construct, id: string, props: JobEventsProps) {
    super(scope, id);
    const faults = new Faults();
    checkJobEvents(props, faults);
    faults.throwIfAny(this.node.path);

    const names = jobEventNames(props);
    this.topicArn = names.topicArn;
    this.policies = jobEventPolicies(props, names);
    for (const [field, policy] of Object.entries(this.policies)) {
      if (policy === undefined) continue;
      const kind = field === "deadLetters" ? "queue" : "topic";
      refuseFindings(this, field, new LintedPolicy(policy as PolicyDocument, { kind }));
    }

    // loaded on demand, so that an export without it does not load the bindings
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { createJobTopic, createJobAlarms } = require("./parts") as typeof import("./parts");
    const parts = { ...props, names, policies: this.policies };
    createJobTopic(this, parts);
    createJobAlarms(this, parts);
    keepAsMade(this, refuseWrittenFindings());
  }
}
