import { lintPolicy, type PolicyKind } from "../../../../lib/policy/lint";

const QUEUE = "arn:aws:sqs:eu-west-2:111122223333:holds";
const TOPIC = "arn:aws:sns:eu-west-2:111122223333:holds";

const found = (kind: PolicyKind, statements: readonly object[]) =>
  lintPolicy({ Version: "2012-10-17", Id: "p", Statement: statements }, { kind })
    .filter(({ rule }) => rule === "COUNT_LIMIT")
    .map(({ severity, got }) => `${severity} ${got}`);

const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const account = (i: number) => `${100000000000 + i}`;
const send = (i: number, more: object = {}) => ({
  ...{ Sid: `S${i}`, Effect: "Allow", Principal: { AWS: account(i) }, Action: "sqs:SendMessage", Resource: QUEUE },
  ...more,
});
const publish = (more: object) => ({
  ...{ Sid: "S", Effect: "Allow", Principal: { AWS: account(0) }, Action: "sns:Publish", Resource: TOPIC },
  ...more,
});
const source = { Condition: { ArnEquals: { "aws:SourceArn": TOPIC } } };

test.each<[string, PolicyKind, readonly object[], readonly object[], string]>([
  ["statements", "queue", times(20, (i) => send(i)), times(21, (i) => send(i)), "error 21 statements"],
  [
    "principals",
    "queue",
    [send(0, { Principal: { AWS: times(50, account) } })],
    [send(0, { Principal: { AWS: times(51, account) } })],
    "error 51 principals",
  ],
  [
    "conditions",
    "queue",
    times(10, (i) => send(i, source)),
    times(11, (i) => send(i, source)),
    "warning 11 conditions",
  ],
  [
    "principals",
    "topic",
    [publish({ Principal: { AWS: times(200, account) } })],
    [publish({ Principal: { AWS: times(201, account) } })],
    "error 201 principals",
  ],
  [
    "resources",
    "topic",
    [publish({})],
    [publish({ Resource: [TOPIC, `${TOPIC}*`] })],
    "error 2 resources in a statement",
  ],
])("%s in the policy of a %s: as many as AWS documents, and one more", (_, kind, most, more, finding) => {
  expect(found(kind, most)).toEqual([]);
  expect(found(kind, more)).toEqual([finding]);
});
