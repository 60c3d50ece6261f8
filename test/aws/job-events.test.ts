import { JobEvents, type JobEventsProps } from "../../lib/aws";
import { evaluate } from "../../lib/policy";
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
  const mails = Object.values(stack.resource["aws_sns_topic_subscription"]!);
  expect(mails.map(({ protocol, endpoint, topic_arn }) => [protocol, endpoint, topic_arn])).toEqual([
    ["email", "legal@example.com", TOPIC],
    ["email", "ops@example.com", TOPIC],
  ]);
});

test("only the rule publishes, only for the account, only over TLS", () => {
  let events!: JobEvents;
  const stack = synth((scope) => (events = new JobEvents(scope, "events", base)));
  expect(JSON.parse(only(stack, "aws_sns_topic_policy")["policy"] as string)).toEqual(events.policy);
  const rule = `arn:aws:events:eu-west-2:111122223333:rule/${BUS}/job-end`;
  const verdict = (context: { readonly [key: string]: string }) =>
    evaluate(
      {
        principal: { kind: "service", service: "events.amazonaws.com" },
        action: "sns:Publish",
        resource: TOPIC,
        context: {
          "aws:SourceArn": rule,
          "aws:SourceAccount": "111122223333",
          "aws:SecureTransport": "true",
          ...context,
        },
      },
      { resource: events.policy },
    ).verdict;
  expect(verdict({})).toBe("allowed");
  expect(verdict({ "aws:SourceArn": `${rule}x` })).not.toBe("allowed");
  expect(verdict({ "aws:SourceAccount": "999999999999" })).not.toBe("allowed");
  expect(verdict({ "aws:SecureTransport": "false" })).not.toBe("allowed");
});

test.each<[Partial<JobEventsProps>, string[]]>([
  [{ emails: [] }, ["EMAILS_MISSING emails"]],
  [{ emails: ["legal"] }, ["EMAIL_INVALID emails[0]"]],
  [{ emails: ["a@b.example", "Legal <a@b.example>"] }, ["EMAIL_INVALID emails[1]"]],
  [{ name: "job end" }, ["JOB_TOPIC_NAME_INVALID name"]],
  [{ accountId: "1" }, ["ACCOUNT_ID_INVALID accountId"]],
])("%j is refused", (props, expected) => {
  expect(faultsOf((scope) => void new JobEvents(scope, "events", { ...base, ...props }))).toEqual(expected);
});
