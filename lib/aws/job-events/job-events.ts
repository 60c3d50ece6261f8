import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { partitionOf } from "../../catalog";
import { checkText, Faults } from "../../core";
import { jobTopicPolicy, type PolicyDocument } from "../../policy";
import { refuseFindings } from "../lint-gate";
import { checkAccountId } from "../names";

export interface JobEventsProps {
  /** Name of the rule and of the topic. */
  readonly name: string;
  readonly accountId: string;
  readonly region: string;
  readonly organizationId: string;
  /** End of the partner event source's name, as Genesys Cloud was told it. */
  readonly sourceSuffix: string;
  /** Topics of Genesys Cloud to pass on. */
  readonly topics: readonly string[];
  /** Addresses that get every event by mail, once they confirm it. */
  readonly emails: readonly string[];
  /** What has to exist before: the event source is there once Genesys Cloud has made it. @default nothing */
  readonly dependsOn?: readonly ITerraformDependable[];
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

/**
 * From Genesys Cloud's events to people: the bus of the partner event source, a rule for the topics, and an SNS topic. The
 * rule passes on every state, so no failure is filtered away. The bus is named
 * `aws.partner/genesys.com/cloud/<organization id>/<suffix>`, as published examples of Genesys have it.
 *
 * The topic is not encrypted with a key: EventBridge cannot use the key that AWS manages for SNS (documented), and an event
 * holds ids and states, no recording.
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

function checkJobEvents(props: JobEventsProps, faults: Faults): void {
  checkAccountId(faults, "accountId", props.accountId);
  checkText(faults, {
    code: "JOB_TOPIC_NAME_INVALID",
    field: "name",
    value: props.name,
    fits: (text) => /^[\w-]{1,64}$/.test(text),
    allowed: "letters, digits, hyphens and underscores, at most 64",
    fix: "Choose a name that both a rule and a topic can have.",
  });
  checkEmails(props.emails, faults);
}

/** Checks the addresses that are told of events. Codes `EMAILS_MISSING`, `EMAIL_INVALID`. */
export function checkEmails(emails: readonly string[] | undefined, faults: Faults): void {
  if (emails === undefined || emails.length === 0) {
    const fix = "Name who is told: events that nobody gets would leave a failed export unnoticed.";
    faults.add({ code: "EMAILS_MISSING", field: "emails", got: "none", allowed: "at least one address", fix });
  }
  emails?.forEach((value, i) =>
    checkText(faults, {
      code: "EMAIL_INVALID",
      field: `emails[${i}]`,
      value,
      fits: (text) => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(text),
      allowed: "one plain address, such as legal@example.com",
      fix: "Write the address alone, without a name.",
    }),
  );
}
