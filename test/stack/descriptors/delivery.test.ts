import { inventoryOf, reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
const stack = (resource: object) => readStack("s", JSON.stringify({ provider, resource })).stack;
const said = (before: object, after: object) =>
  reviewStack(stack(before), stack(after)).changes.map((one) =>
    one.kind === "control" ? `${one.verdict} ${one.risk} ${one.control}` : `grant ${one.source}`,
  );
const mail = (protocol: string, endpoint: string) => ({
  aws_sns_topic_subscription: { s: { protocol, endpoint, topic_arn: "arn:aws:sns:eu-west-2:111122223333:t" } },
});
const queue = (account: string) => `arn:aws:sqs:eu-west-2:${account}:q`;

test.each<[string, object, string]>([
  ["a mail", mail("email", "a@example.com"), "broader external subscribers"],
  ["a queue of one's own", mail("sqs", queue("111122223333")), "broader access deliveries"],
  ["a queue that is not known yet", mail("sqs", "${var.queue}"), "broader access deliveries"],
  ["a mail to whom is not known yet", mail("email", "${var.mail}"), "broader external subscribers"],
  [
    "an address on the internet that contains an ARN of one's own",
    mail("https", `https://example.com/${queue("111122223333")}`),
    "broader external subscribers",
  ],
  ["a queue of somebody else", mail("sqs", queue("444455556666")), "broader external subscribers"],
  [
    "events of a bucket to somebody else",
    { aws_s3_bucket_notification: { n: { bucket: "b", queue: [{ queue_arn: queue("444455556666") }] } } },
    "broader external subscribers",
  ],
  [
    "a log to one's own",
    {
      aws_cloudwatch_log_subscription_filter: {
        f: { destination_arn: "arn:aws:lambda:eu-west-2:111122223333:function:f" },
      },
    },
    "broader access deliveries",
  ],
  [
    "where a function's failures go, which is not known yet",
    { aws_lambda_function: { f: { function_name: "f", dead_letter_config: [{ target_arn: "${var.queue}" }] } } },
    "broader access deliveries",
  ],
  [
    "where what a queue's function does not take goes, to somebody else",
    {
      aws_lambda_event_source_mapping: {
        m: {
          function_name: "f",
          event_source_arn: queue("111122223333"),
          destination_config: [{ on_failure: [{ destination_arn: queue("444455556666") }] }],
        },
      },
    },
    "broader external subscribers",
  ],
  [
    "an inventory",
    { aws_s3_bucket_inventory: { i: { bucket: "b", destination: [{ bucket: [{ bucket_arn: "arn:aws:s3:::c" }] }] } } },
    "broader external inventoryTarget",
  ],
  [
    "events to a target",
    { aws_cloudwatch_event_target: { t: { rule: "r", arn: queue("111122223333") } } },
    "unknown access eventTarget",
  ],
])("%s comes", (_, resource, row) => {
  expect(said({}, resource)).toContain(row);
  expect(said(resource, {}).length).toBeGreaterThan(0);
});

test("another mail is a row, whoever had it before", () => {
  expect(said(mail("email", "a@example.com"), mail("email", "b@example.com"))).toContain(
    "broader external subscribers",
  );
});

test("blanks in the pattern of a rule mean nothing; another pattern does", () => {
  const rule = (event_pattern: string) => ({ aws_cloudwatch_event_rule: { r: { name: "r", event_pattern } } });
  expect(said(rule('{"source":["aws.s3"]}'), rule('{ "source": [ "aws.s3" ] }'))).toEqual([]);
  expect(said(rule('{"source":["aws.s3"]}'), rule('{"source":["aws.ec2"]}'))).toEqual(["unknown access eventRule"]);
});

test("a log that is kept shorter, and an alarm that tells nobody, are weaker", () => {
  const log = (retention_in_days: number) => ({ aws_cloudwatch_log_group: { l: { name: "l", retention_in_days } } });
  expect(said(log(0), log(30))).toEqual(["broader setting logRetention"]);
  const alarm = (part: object) => ({ aws_cloudwatch_metric_alarm: { a: { alarm_name: "a", threshold: 0, ...part } } });
  expect(
    said(alarm({ alarm_actions: ["arn:x"] }), alarm({ alarm_actions: ["arn:x"], actions_enabled: false })),
  ).toEqual(["broader setting alarmActions"]);
  expect(said(alarm({}), alarm({ threshold: 5 }))).toEqual(["unknown setting alarmWhen"]);
});

describe("functions", () => {
  const lambda = (part: object) => ({ aws_lambda_function: { f: { function_name: "f", role: "arn:r", ...part } } });

  test.each([
    ["code", { source_code_hash: "a" }, { source_code_hash: "b" }, "unknown access functionCode"],
    [
      "environment",
      { environment: [{ variables: { KEY: "hunter2" } }] },
      { environment: [{ variables: { KEY: "hunter3" } }] },
      "unknown access functionSettings",
    ],
    ["role", {}, { role: "arn:other" }, "unknown access functionSettings"],
  ])("another %s is a row", (_, before, after, row) => expect(said(lambda(before), lambda(after))).toEqual([row]));

  test("the environment is never shown", () => {
    const one = stack(lambda({ environment: [{ variables: { KEY: "hunter2" } }] }));
    expect(JSON.stringify(inventoryOf(one))).not.toContain("hunter2");
  });

  test("an address that asks nobody who they are is open to outsiders", () => {
    const url = (authorization_type: string) => ({
      aws_lambda_function_url: { u: { function_name: "f", authorization_type } },
    });
    expect(said({}, url("NONE"))).toEqual(["broader external functionUrl"]);
    expect(said({}, url("AWS_IAM"))).toEqual([]);
    expect(said(url("AWS_IAM"), url("NONE"))).toEqual(["broader external functionUrl"]);
  });
});
