import { Construct } from "constructs";
import { partitionOf } from "../../catalog";
import { Faults } from "../../core";
import { jobTopicPolicy, type PolicyDocument } from "../../policy";
import { refuseFindings } from "../lint-gate";
import { checkJobEvents, type JobEventsProps } from "./options";

/**
 * From Genesys Cloud's events to people: the bus of the partner event source, a rule for the topics, and an SNS topic. The
 * rule passes on every state, so no failure is filtered away. The bus is named
 * `aws.partner/genesys.com/cloud/<organization id>/<suffix>`, as published examples of Genesys have it.
 *
 * The topic is not encrypted with a key: EventBridge cannot use the key that AWS manages for SNS (AWS says so; not tried here),
 * and an event holds ids and states, no recording.
 * @throws ConfigError when a name or an address does not fit
 */
export class JobEvents extends Construct {
  /** ARN of the topic, for further subscriptions. */
  readonly topicArn: string;
  readonly policy: PolicyDocument;

  constructor(scope: Construct, id: string, props: JobEventsProps) {
    super(scope, id);
    const faults = Faults.none();
    checkJobEvents(props, faults);
    faults.throwIfAny(this.node.path);

    const { name, accountId, region } = props;
    const { partition } = partitionOf(region);
    const busName = `aws.partner/genesys.com/cloud/${props.organizationId}/${props.sourceSuffix}`;
    const ruleArn = `arn:${partition}:events:${region}:${accountId}:rule/${busName}/${name}`;
    this.topicArn = `arn:${partition}:sns:${region}:${accountId}:${name}`;
    this.policy = jobTopicPolicy({ accountId, topicArn: this.topicArn, ruleArn });
    refuseFindings(this, "topic_policy", this.policy, { kind: "resource" });

    // loaded when asked for: an export without it does not pay for six bindings
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { createJobTopic } = require("./parts") as typeof import("./parts");
    createJobTopic(this, { ...props, busName, topicArn: this.topicArn, policy: this.policy });
  }
}
