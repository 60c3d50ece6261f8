import { HoldKeeper, type HoldKeeperOptions, type HoldKeeperProps } from "../../../lib/aws";
import {
  evaluate,
  policiesFor,
  readObject,
  setHold,
  deleteVersion,
  deleteObject,
  setRetention,
  bypassGovernance,
  changeConfiguration,
  upload,
  type Check,
  type PolicyDocument,
  type Request,
  type Target,
} from "../../../lib/policy";
import { only, synth } from "../../support/synth";
import { target } from "../../support/target";

const ALARMS = ["arn:aws:sns:eu-west-2:111122223333:evidence-alarms"];

function make(options: Partial<HoldKeeperOptions> = {}) {
  let keeper!: HoldKeeper;
  const props: HoldKeeperProps = { mode: "everything", ...options, target, key: { alias: "alias/evidence" } };
  const stack = synth((scope) => void (keeper = new HoldKeeper(scope, "keeper", props)));
  return { keeper, stack };
}

const asked: Target = { ...target, roleArn: target.exporterRoleArn, genesysAccountId: "765628985471" };

describe("what the keeper's role may do", () => {
  const { keeper } = make();
  const by = { principalArn: keeper.names.roleArn, key: `${target.organizationId}/recording` };
  const may = (checks: readonly Check[], policy: PolicyDocument = keeper.policy): string[] =>
    checks
      .filter((check) => evaluate(check.request, policiesFor(check, { identity: [policy] })).verdict === "allowed")
      .map(({ name }) => name);
  const asRole = (action: string, resource: string): boolean => {
    const principal = { kind: "role", arn: keeper.names.roleArn, accountId: target.accountId } as const;
    return evaluate({ principal, action, resource, context: {} }, { identity: [keeper.policy] }).verdict === "allowed";
  };

  test("it looks and holds", () => {
    expect(may([...readObject(asked, by), ...setHold(asked, by, "ON")])).toEqual(["read the object", "place the hold"]);
    const object = `arn:aws:s3:::${target.bucketName}/any`;
    expect(asRole("s3:GetObjectVersion", object)).toBe(true);
    expect(asRole("s3:GetObjectLegalHold", object)).toBe(true);
  });

  test("it does nothing else to evidence", () => {
    const other = [
      ...setHold(asked, by, "OFF"),
      ...deleteVersion(asked, by),
      ...deleteObject(asked, by),
      ...setRetention(asked, by, 1),
      ...bypassGovernance(asked, by),
      ...changeConfiguration(asked, by, "s3:PutBucketPolicy"),
      ...changeConfiguration(asked, by, "s3:ListBucket"),
      ...upload({ ...asked, roleArn: by.principalArn }, { key: by.key }),
    ];
    expect(other.length).toBeGreaterThan(7);
    expect(may(other)).toEqual([]);
  });

  test("it does nothing to another bucket, queue or log", () => {
    expect(asRole("s3:GetObjectVersion", "arn:aws:s3:::another/any")).toBe(false);
    expect(asRole("s3:PutObjectLegalHold", "arn:aws:s3:::another/any")).toBe(false);
    expect(asRole("sqs:ReceiveMessage", keeper.names.queueArn)).toBe(true);
    expect(asRole("sqs:ReceiveMessage", keeper.names.deadLetterQueueArn)).toBe(false);
    expect(asRole("sqs:SendMessage", keeper.names.queueArn)).toBe(false);
    expect(asRole("logs:PutLogEvents", `${keeper.names.logGroupArn}:log-stream:any`)).toBe(true);
    expect(asRole("logs:PutLogEvents", "arn:aws:logs:eu-west-2:111122223333:log-group:other:log-stream:any")).toBe(
      false,
    );
  });

  test.each([
    ["everything", {}, false],
    ["whenSidecar", { sidecarField: "mediaType" }, true],
  ] as const)("mode %s: it decrypts through S3 is %s", (mode, options, decrypts) => {
    const { policy } = make({ mode, ...options }).keeper;
    const request: Request = {
      principal: { kind: "role", arn: keeper.names.roleArn, accountId: target.accountId },
      action: "kms:Decrypt",
      resource: "arn:aws:kms:eu-west-2:111122223333:key/k",
      context: {
        "kms:ViaService": "s3.eu-west-2.amazonaws.com",
        "kms:ResourceAliases": ["alias/evidence"],
        "kms:EncryptionContext:aws:s3:arn": `arn:aws:s3:::${target.bucketName}`,
      },
    };
    const verdict = (context: Request["context"]) =>
      evaluate({ ...request, context }, { identity: [policy], resourceKind: "other" }).verdict === "allowed";
    expect(verdict(request.context)).toBe(decrypts);
    expect(verdict({ ...request.context, "kms:ViaService": "ec2.eu-west-2.amazonaws.com" })).toBe(false);
    expect(verdict({ ...request.context, "kms:ResourceAliases": ["alias/other"] })).toBe(false);
    expect(verdict({ ...request.context, "kms:EncryptionContext:aws:s3:arn": "arn:aws:s3:::other" })).toBe(false);
  });
});

describe("what fills the queues", () => {
  const { names, queuePolicies } = make().keeper;
  const send = (resource: PolicyDocument, queueArn: string, context: Request["context"]) => {
    const principal = { kind: "service", service: "events.amazonaws.com" } as const;
    const request = { principal, action: "sqs:SendMessage", resource: queueArn, context };
    return evaluate(request, { resource, resourceKind: "queue" }).verdict;
  };
  const ours = { "aws:SourceArn": names.ruleArn, "aws:SourceAccount": target.accountId, "aws:SecureTransport": "true" };

  test.each([
    ["our rule", ours, "allowed"],
    ["another rule", { ...ours, "aws:SourceArn": `${names.ruleArn}-2` }, "implicitlyDenied"],
    ["another account", { ...ours, "aws:SourceAccount": "999988887777" }, "implicitlyDenied"],
    ["nobody known", { "aws:SecureTransport": "true" }, "implicitlyDenied"],
    ["our rule in clear", { ...ours, "aws:SecureTransport": "false" }, "explicitlyDenied"],
  ])("%s", (_, context, verdict) => {
    expect(send(queuePolicies[0]!, names.queueArn, context)).toBe(verdict);
    expect(send(queuePolicies[1]!, names.deadLetterQueueArn, context)).toBe(verdict);
  });
});

test("ARNs are literal, so that policies are known when a stack is planned", () => {
  const { stack, keeper } = make();
  for (const type of ["aws_iam_role_policy", "aws_sqs_queue_policy"]) {
    for (const { policy } of Object.values(stack.resource[type]!)) expect(policy).not.toMatch(/\$\{/);
  }
  expect(only(stack, "aws_cloudwatch_event_target")).toMatchObject({
    arn: keeper.names.queueArn,
    dead_letter_config: { arn: keeper.names.deadLetterQueueArn },
  });
  expect(only(stack, "aws_lambda_event_source_mapping")).toMatchObject({
    event_source_arn: "arn:aws:sqs:eu-west-2:111122223333:legal-hold-keeper",
    function_response_types: ["ReportBatchItemFailures"],
  });
});

test("queues are encrypted, and what is given up is kept apart for two weeks", () => {
  const { stack, keeper } = make();
  const queues = Object.values(stack.resource["aws_sqs_queue"]!);
  expect(queues.map((queue) => queue["sqs_managed_sse_enabled"])).toEqual([true, true]);
  const main = queues.find(({ name }) => name === keeper.names.queueName)!;
  const given = queues.find(({ name }) => name === keeper.names.deadLetterQueueName)!;
  expect(JSON.parse(main["redrive_policy"] as string)).toEqual({
    deadLetterTargetArn: keeper.names.deadLetterQueueArn,
    maxReceiveCount: 10,
  });
  expect(given["message_retention_seconds"]).toBe(14 * 86_400);
  const { timeout } = only(stack, "aws_lambda_function");
  expect(main["visibility_timeout_seconds"]).toBeGreaterThanOrEqual(6 * (timeout as number));
});

test("what is given up is told once more before the first of it vanishes, as late as it may have been given up", () => {
  const { stack, keeper } = make();
  const [queue, dead] = [keeper.names.queueName, keeper.names.deadLetterQueueName].map((name) =>
    Object.values(stack.resource["aws_sqs_queue"]!).find((made) => made["name"] === name)!,
  );
  const alarm = Object.values(stack.resource["aws_cloudwatch_metric_alarm"]!).find(
    ({ metric_name, dimensions }) =>
      metric_name === "ApproximateAgeOfOldestMessage" && JSON.stringify(dimensions).includes("dead"),
  )!;
  const seconds = (made: { [field: string]: unknown }) => made["message_retention_seconds"] as number;
  expect(alarm["dimensions"]).toEqual({ QueueName: keeper.names.deadLetterQueueName });
  expect(seconds(dead!) - seconds(queue!) - (alarm["threshold"] as number)).toBeGreaterThanOrEqual(2 * 86_400);
});

test.each<[HoldKeeperOptions, object]>([
  [{ mode: "everything" }, { mode: "everything" }],
  [{ mode: "whenHeader" }, { mode: "whenHeader", header: "x-amz-meta-legal-hold", value: "true" }],
  [
    { mode: "whenHeader", header: "X-Amz-Meta-Case", headerValue: "7" },
    { mode: "whenHeader", header: "x-amz-meta-case", value: "7" },
  ],
  [
    { mode: "whenPrefix", keyPrefixes: [`${target.organizationId}/a/`] },
    { mode: "whenPrefix", prefixes: [`${target.organizationId}/a/`] },
  ],
  [
    { mode: "whenSidecar", sidecarField: "a.b" },
    { mode: "whenSidecar", field: "a.b", value: "true" },
  ],
])("the function is told its rule: %j", (options, rule) => {
  const { environment } = only(make(options).stack, "aws_lambda_function") as {
    environment: { variables: { HOLD_KEEPER: string } };
  };
  expect(JSON.parse(environment.variables.HOLD_KEEPER)).toMatchObject({ bucket: target.bucketName, rule });
});

test("alarms tell of what waits, what was late and what was given up", () => {
  const { stack } = make({ alarmActions: ALARMS, lateAfterMinutes: 20 });
  const alarms = Object.values(stack.resource["aws_cloudwatch_metric_alarm"]!);
  expect(alarms.map(({ metric_name, threshold }) => [metric_name, threshold]).sort()).toEqual([
    ["ApproximateAgeOfOldestMessage", 1200],
    ["ApproximateAgeOfOldestMessage", 7 * 86_400],
    ["ApproximateNumberOfMessagesVisible", 0],
    ["FailedInvocations", 0],
    ["HoldsLate", 0],
    ["InvocationsFailedToBeSentToDlq", 0],
  ]);
  for (const alarm of alarms) expect(alarm["alarm_actions"]).toEqual(ALARMS);
});

test("the asset is the committed zip", () => {
  const { filename, source_code_hash: hash } = only(make().stack, "aws_lambda_function");
  expect(filename).toMatch(/^assets\/.+\/handler\.zip$/);
  expect(hash).toMatch(/^[\w+/]{43}=$/);
});

test("everything can be called otherwise", () => {
  const { stack, keeper } = make({
    functionName: "f",
    roleName: "r",
    ruleName: "e",
    queueName: "q",
    deadLetterQueueName: "d",
    runtime: "nodejs22.x",
    metricNamespace: "Mine",
  });
  expect(only(stack, "aws_lambda_function")).toMatchObject({ function_name: "f", runtime: "nodejs22.x" });
  expect(only(stack, "aws_iam_role")["name"]).toBe("r");
  expect(keeper.names).toMatchObject({
    ruleArn: "arn:aws:events:eu-west-2:111122223333:rule/e",
    queueArn: "arn:aws:sqs:eu-west-2:111122223333:q",
    deadLetterQueueArn: "arn:aws:sqs:eu-west-2:111122223333:d",
  });
});

test("a VPC is passed on; Lambda may attach the function to it, and the function's own code may not", () => {
  const vpc = { subnetIds: ["subnet-0a1b2c3d", "subnet-4e5f6a7b"], securityGroupIds: ["sg-0a1b2c3d"] };
  const { stack, keeper } = make({ vpc });
  expect(only(stack, "aws_lambda_function")["vpc_config"]).toEqual({
    subnet_ids: vpc.subnetIds,
    security_group_ids: vpc.securityGroupIds,
  });
  const arn = keeper.names.roleArn;
  const asked = (action: string, context = {}) =>
    evaluate(
      { principal: { kind: "role", arn }, action, resource: "*", context: { "aws:PrincipalArn": arn, ...context } },
      { identity: [keeper.policy] },
    ).verdict;
  const byCode = { "lambda:SourceFunctionArn": keeper.names.functionArn };
  for (const action of ["ec2:CreateNetworkInterface", "ec2:DescribeSubnets", "ec2:DeleteNetworkInterface"]) {
    expect(asked(action)).toBe("allowed");
    expect(asked(action, byCode)).toBe("explicitlyDenied");
  }
  expect(asked("ec2:RunInstances")).toBe("implicitlyDenied");
  expect(JSON.stringify(make().keeper.policy)).not.toContain("ec2:");
});
