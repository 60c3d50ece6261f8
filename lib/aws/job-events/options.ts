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
  /** End of the partner event source's name, as Genesys Cloud was told it. */
  readonly sourceSuffix: string;
  /** Topics of Genesys Cloud to pass on. */
  readonly topics: readonly string[];
  /** Addresses that get every event by mail, once they confirm it. */
  readonly emails: readonly string[];
  /** ARNs that are told when events could not be delivered. @default a topic of its own that mails the same addresses */
  readonly alarmActions?: readonly string[];
  /** ARN of the KMS key of topics and bus. @default messages of topics are not encrypted, the bus by AWS's own key */
  readonly operationsKeyArn?: string;
  /** What has to exist before: the event source is there once Genesys Cloud has made it. @default nothing */
  readonly dependsOn?: readonly ITerraformDependable[];
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

/** Checks what the AWS side of notifications is made from. */
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

/** Checks who is told of events that could not be delivered. Code `JOB_ALARM_ACTION_INVALID`. */
export function checkJobAlarmActions(actions: readonly string[] | undefined, faults: Faults): void {
  const code = "JOB_ALARM_ACTION_INVALID";
  const fix = "Give the ARN of a topic, or leave it out: a topic of its own then mails the same addresses.";
  if (actions?.length === 0) faults.add({ code, field: "alarmActions", got: "none", allowed: "at least one ARN", fix });
  actions?.forEach((value, i) => alarmAction(code, fix)(faults, `alarmActions[${i}]`, value));
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
