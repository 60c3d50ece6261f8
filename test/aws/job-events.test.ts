import { JobEvents, type JobEventsProps } from "../../lib/aws";
import { evaluate, statementsOf } from "../../lib/policy";
import { faultsOf } from "../support/faults";
import { only, synth } from "../support/synth";

const base: JobEventsProps = {
  name: "job-end",
  accountId: "111122223333",
  region: "eu-west-2",
  organizationId: "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
  sourceSuffix: "legal-hold",
  topics: ["v2.example.{id}"],
  emails: ["legal@example.com", "ops@example.com"],
};
const BUS = "aws.partner/genesys.com/cloud/3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3/legal-hold";
const TOPIC = "arn:aws:sns:eu-west-2:111122223333:job-end";

test("every event of the topics is passed on, whatever the state of the job", () => {
  const stack = synth((scope) => void new JobEvents(scope, "events", base));
  expect(only(stack, "aws_cloudwatch_event_bus")).toMatchObject({ name: BUS, event_source_name: BUS });
  const rule = only(stack, "aws_cloudwatch_event_rule");
  expect(JSON.parse(rule["event_pattern"] as string)).toEqual({ source: [BUS], "detail-type": ["v2.example.{id}"] });
  expect(only(stack, "aws_cloudwatch_event_target")).toMatchObject({ arn: TOPIC });
  const mails = Object.values(stack.resource["aws_sns_topic_subscription"]!).filter(
    (one) => one["topic_arn"] === TOPIC,
  );
  expect(mails.map(({ protocol, endpoint, topic_arn }) => [protocol, endpoint, topic_arn])).toEqual([
    ["email", "legal@example.com", TOPIC],
    ["email", "ops@example.com", TOPIC],
  ]);
});

const RULE = `arn:aws:events:eu-west-2:111122223333:rule/${BUS}/job-end`;
const QUEUE = "arn:aws:sqs:eu-west-2:111122223333:job-end-undelivered";
const ALARMS = `${TOPIC}-alarms`;
const ALARM = "arn:aws:cloudwatch:eu-west-2:111122223333:alarm:job-end-undelivered";

describe.each([
  ["the topic", "topic", "events.amazonaws.com", "sns:Publish", TOPIC, RULE],
  ["the queue for undelivered events", "deadLetters", "events.amazonaws.com", "sqs:SendMessage", QUEUE, RULE],
  ["the topic for alarms", "alarmTopic", "cloudwatch.amazonaws.com", "sns:Publish", ALARMS, ALARM],
] as const)("%s", (_, part, service, action, resource, source) => {
  let events!: JobEvents;
  synth((scope) => (events = new JobEvents(scope, "events", base)));
  const verdict = (more: { readonly [key: string]: string }, asked = action as string, by: string = service) =>
    evaluate(
      {
        principal: { kind: "service", service: by },
        action: asked,
        resource,
        context: {
          "aws:SourceArn": source,
          "aws:SourceAccount": "111122223333",
          "aws:SecureTransport": "true",
          ...more,
        },
      },
      { resource: events.policies[part]! },
    ).verdict;

  test("takes what it is there for", () => expect(verdict({})).toBe("allowed"));

  test.each([
    ["from another source", { "aws:SourceArn": `${source}x` }],
    ["for another account", { "aws:SourceAccount": "999999999999" }],
    ["in clear", { "aws:SecureTransport": "false" }],
  ])("takes nothing %s", (__, more) => expect(verdict(more)).not.toBe("allowed"));

  test("takes nothing from another service, and nothing else", () => {
    expect(verdict({}, action, "s3.amazonaws.com")).not.toBe("allowed");
    for (const other of ["sns:Subscribe", "sns:SetTopicAttributes", "sqs:ReceiveMessage", "sqs:PurgeQueue"])
      expect(verdict({}, other)).not.toBe("allowed");
  });
});

test("what is put into the stack are the very policies", () => {
  let events!: JobEvents;
  const stack = synth((scope) => (events = new JobEvents(scope, "events", base)));
  const { topic, deadLetters, alarmTopic } = events.policies;
  const put = (type: string) =>
    Object.values(stack.resource[type]!).map(({ policy }) => JSON.parse(policy as string) as unknown);
  expect(put("aws_sns_topic_policy")).toEqual(expect.arrayContaining([topic, alarmTopic]));
  expect(put("aws_sqs_queue_policy")).toEqual([deadLetters]);
});

describe("never silent", () => {
  const stack = synth((scope) => void new JobEvents(scope, "events", base));

  test("what cannot be delivered is kept as long as can be, encrypted", () => {
    expect(only(stack, "aws_cloudwatch_event_target")).toMatchObject({ dead_letter_config: { arn: QUEUE } });
    expect(only(stack, "aws_sqs_queue")).toMatchObject({
      name: "job-end-undelivered",
      message_retention_seconds: 14 * 86_400,
      sqs_managed_sse_enabled: true,
    });
    const waits = only(stack, "aws_cloudwatch_event_target")["depends_on"] as string[];
    expect(waits.map((address) => address.split(".")[0])).toEqual(["aws_sns_topic_policy", "aws_sqs_queue_policy"]);
  });

  test("the first event kept, and the first mail that fails, raise an alarm that is mailed by a topic of its own", () => {
    const alarms = Object.values(stack.resource["aws_cloudwatch_metric_alarm"]!);
    const ofRule = { EventBusName: expect.stringMatching(/^aws\.partner\/genesys\.com\//), RuleName: "job-end" };
    expect(alarms.map(({ metric_name, dimensions }) => [metric_name, dimensions])).toEqual([
      ["FailedInvocations", ofRule],
      ["InvocationsFailedToBeSentToDlq", ofRule],
      ["ApproximateNumberOfMessagesVisible", { QueueName: "job-end-undelivered" }],
      ["NumberOfNotificationsFailed", { TopicName: "job-end" }],
    ]);
    for (const alarm of alarms) {
      expect(alarm).toMatchObject({ threshold: 0, comparison_operator: "GreaterThanThreshold" });
      expect(alarm["alarm_actions"]).toEqual([ALARMS]);
    }
    const mails = Object.values(stack.resource["aws_sns_topic_subscription"]!);
    expect(mails.filter(({ topic_arn }) => topic_arn === ALARMS).map(({ endpoint }) => endpoint)).toEqual(base.emails);
  });

  test("the policy of the alarms' topic names every alarm that is made", () => {
    let events!: JobEvents;
    synth((scope) => (events = new JobEvents(scope, "events", base)));
    const names = Object.values(stack.resource["aws_cloudwatch_metric_alarm"]!).map(({ alarm_name }) => alarm_name);
    const [statement] = statementsOf(events.policies.alarmTopic!);
    const arns = names.map((name) => `arn:aws:cloudwatch:eu-west-2:111122223333:alarm:${String(name)}`);
    expect(statement!.Condition!["ArnEquals"]!["aws:SourceArn"]).toEqual(arns);
  });

  test("others are told instead where they are named", () => {
    const actions = ["arn:aws:sns:eu-west-2:111122223333:on-duty"];
    const other = synth((scope) => void new JobEvents(scope, "events", { ...base, alarmActions: actions }));
    for (const alarm of Object.values(other.resource["aws_cloudwatch_metric_alarm"]!))
      expect(alarm["alarm_actions"]).toEqual(actions);
    expect(only(other, "aws_sns_topic")).toMatchObject({ name: "job-end" });
  });
});

test.each<[Partial<JobEventsProps>, string[]]>([
  [{ emails: [] }, ["EMAILS_MISSING emails"]],
  [{ emails: ["legal"] }, ["EMAIL_INVALID emails[0]"]],
  [{ emails: ["a@b.example", "Legal <a@b.example>"] }, ["EMAIL_INVALID emails[1]"]],
  [{ name: "job end" }, ["JOB_TOPIC_NAME_INVALID name"]],
  [{ alarmActions: [] }, ["JOB_ALARM_ACTION_INVALID alarmActions"]],
  [{ alarmActions: ["ops@example.com"] }, ["JOB_ALARM_ACTION_INVALID alarmActions[0]"]],
  [{ accountId: "1" }, ["ACCOUNT_ID_INVALID accountId"]],
])("%j is refused", (props, expected) => {
  expect(faultsOf((scope) => void new JobEvents(scope, "events", { ...base, ...props }))).toEqual(expected);
});
