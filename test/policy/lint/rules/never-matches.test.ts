import { saidBy } from "../findings";

const said = saidBy("NEVER_MATCHES", "OPERATOR_NOT_FOR_KEY");
const OBJECTS = "arn:aws:s3:::evidence/*";
const KEY = "arn:aws:kms:eu-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const QUEUE = "arn:aws:sqs:eu-west-2:111122223333:holds";
const POINT = "arn:aws:s3:eu-west-2:111122223333:accesspoint/legal/object/*";
const never = "warning NEVER_MATCHES";
const stray = "suggestion NEVER_MATCHES";

test.each<[string, string | readonly string[], string | readonly string[], readonly string[]]>([
  ["a key's action on objects", "kms:Decrypt", OBJECTS, [never]],
  ["a key's action on objects and a key", "kms:Decrypt", [OBJECTS, KEY], [stray]],
  ["actions on objects and a key", ["kms:Decrypt", "s3:GetObject"], [OBJECTS, KEY], []],
  ["an object's action on objects and their bucket", "s3:GetObject", [OBJECTS, "arn:aws:s3:::evidence"], [stray]],
  ["a pattern of actions on objects and a key", "kms:*", [OBJECTS, KEY], []],
  ["an action that is not in the data, beside one that is", ["ec2:RunInstances", "kms:Decrypt"], [OBJECTS, KEY], []],
  ["an object's action on a queue", ["sqs:SendMessage", "s3:PutObject"], QUEUE, [never]],
  [
    "an object's action on a bucket and a queue",
    ["sqs:SendMessage", "s3:PutObject"],
    [QUEUE, "arn:aws:s3:::e"],
    [never],
  ],
  ["a bucket's action on objects and a queue", ["sqs:SendMessage", "s3:ListBucket"], [QUEUE, OBJECTS], [never]],
  ["an object's action on objects of a pattern", ["sqs:SendMessage", "s3:PutObject"], [QUEUE, "arn:aws:s3:::e*"], []],
  ["an object's action on those of an access point", "s3:PutObject", POINT, []],
  ["a role's action on a policy", "sts:AssumeRole", "arn:aws:iam::111122223333:policy/a", [never]],
  ["a topic's action on a queue", ["sns:Publish", "sqs:SendMessage"], QUEUE, ["suggestion NEVER_MATCHES"]],
  ["a role's action on everything of IAM", "sts:AssumeRole", "arn:aws:iam::111122223333:*", []],
  ["a pattern of actions", "kms:*", OBJECTS, []],
  ["an action of a service that is not in the data", "ec2:RunInstances", OBJECTS, []],
  ["everything", "kms:Decrypt", ["*", OBJECTS], []],
])("%s", (_, Action, Resource, expected) => {
  const one = (Effect: "Allow" | "Deny") => said("identity", { Effect, Action, Resource });
  expect([one("Allow"), one("Deny")]).toEqual([expected, expected]);
});

const TRAIL = "arn:aws:cloudtrail:eu-west-2:111122223333:trail/";
test.each([
  ["StringEquals", `${TRAIL}evidence`, "suggestion"],
  ["StringLike", `${TRAIL}evidence`, "suggestion"],
  ["StringLike", `${TRAIL}*`, "warning"],
  ["StringEqualsIgnoreCase", `${TRAIL}evidence`, "warning"],
])("a source by %s %s is a %s", (operator, arn, severity) => {
  const statement = {
    Effect: "Allow",
    Principal: { Service: "cloudtrail.amazonaws.com" },
    Action: "s3:PutObject",
    Resource: OBJECTS,
    Condition: { [operator]: { "aws:SourceArn": arn } },
  } as const;
  expect(said("bucket", statement)).toEqual([`${severity} OPERATOR_NOT_FOR_KEY`]);
});
