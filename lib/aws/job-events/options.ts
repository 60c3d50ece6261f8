import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { checkText, type Faults } from "../../core";
import { alarmAction } from "../alarm-options";
import { checkAccountId } from "../names";

/** Props of `JobEvents`. @experimental */
export interface JobEventsProps {
  /** Name of the rule and of the topic. */
  readonly name: string;
  readonly accountId: string;
  readonly region: string;
  readonly organizationId: string;
  /** Suffix of the partner event source's name, as configured in Genesys Cloud. */
  readonly sourceSuffix: string;
  /** Topics of Genesys Cloud to pass on. */
  readonly topics: readonly string[];
  /** Addresses that get every event by mail once they have confirmed the subscription. */
  readonly emails: readonly string[];
  /** ARNs notified when events could not be delivered. @default a separate topic that mails the same addresses */
  readonly alarmActions?: readonly string[];
  /** ARN of the KMS key of topics and bus. @default topic messages are not encrypted, the bus uses a key owned by AWS */
  readonly operationsKeyArn?: string;
  /** What must exist before: Genesys Cloud creates the event source. @default nothing */
  readonly dependsOn?: readonly ITerraformDependable[];
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

/** Checks the props of the AWS side of notifications. */
export function checkJobEvents(props: JobEventsProps, faults: Faults): void {
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
  checkJobAlarmActions(props.alarmActions, faults);
}

/** Checks the ARNs to notify of events that could not be delivered. Code `JOB_ALARM_ACTION_INVALID`. */
export function checkJobAlarmActions(actions: readonly string[] | undefined, faults: Faults): void {
  const code = "JOB_ALARM_ACTION_INVALID";
  const fix = "Give the ARN of a topic, or leave it out: a topic of its own then mails the same addresses.";
  if (actions?.length === 0) faults.add({ code, field: "alarmActions", got: "none", allowed: "at least one ARN", fix });
  actions?.forEach((value, i) => alarmAction(code, fix)(faults, `alarmActions[${i}]`, value));
}

/** Checks the addresses that get events. Codes `EMAILS_MISSING`, `EMAIL_INVALID`. */
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
