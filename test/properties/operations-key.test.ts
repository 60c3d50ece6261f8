import { Testing } from "cdktf";
import { deliveries, evaluate, operationsKeyPolicy, operationsKeyUsePolicy, statementsOf } from "../../lib/policy";
import { LegalHoldExportStack } from "../../stacks";
import { london } from "../support/london";
import { all, judgeOperationsKey } from "../support/operations-judge";
import { statementMutants } from "../support/statement-mutants";
import { only, synthStack } from "../support/synth";

const policy = operationsKeyPolicy(all);
const mutants = statementMutants(policy, { every: "kms:*", keepsActions: ["AllowKeyAdministration"] });

test("everybody may what the table says, and nothing else", () => {
  expect(judgeOperationsKey(policy)).toEqual([]);
});

// the conditions are left, and people are told apart by them alone
const SAME = /^Allow(TrailReaders|Deployer)\w+ for everyone$/;

describe("each part of it counts", () => {
  test.each(mutants.filter(({ name }) => !SAME.test(name)))("$name is noticed", ({ document }) => {
    expect(judgeOperationsKey(document).length).toBeGreaterThan(0);
  });
});

describe("what AWS asks of the key is in it, new or brought along", () => {
  const identity = [{ Version: "2012-10-17", Statement: { Effect: "Allow", Action: "kms:*", Resource: "*" } }] as const;
  for (const [name, resource] of [
    ["new", policy],
    ["brought along", operationsKeyUsePolicy(all)],
    ["without administrators", operationsKeyPolicy({ ...all, administrators: undefined })],
  ] as const) {
    test(name, () => {
      const asked = deliveries(all);
      expect(asked.length).toBeGreaterThan(15);
      const refused = asked.filter(
        ({ request }) => evaluate(request, { resource, resourceKind: "key", identity }).verdict !== "allowed",
      );
      expect(refused).toEqual([]);
    });
  }

  test("a key without a statement refuses what the statement is for", () => {
    const served = /^Allow(Logs|EventBridge|Alarms|CloudTrail|TrailReaders)/;
    for (const { Sid } of statementsOf(policy).filter((one) => served.test(one.Sid ?? ""))) {
      const resource = { ...policy, Statement: statementsOf(policy).filter((one) => one.Sid !== Sid) };
      const refused = deliveries(all).filter(
        ({ request }) => evaluate(request, { resource, resourceKind: "key", identity }).verdict !== "allowed",
      );
      expect([Sid, refused.length]).not.toEqual([Sid, 0]);
    }
  });
});

describe("in a stack", () => {
  const topics = ["v2.example"];
  const jobs = { jobNotification: { eventBridge: { topics }, emails: ["legal@example.com"] } };
  const aws = { holdKeeper: { mode: "everything" }, trail: { dataEventsBucket: "example-trail" } } as const;
  const operationsKey = { trailReaders: ["arn:aws:iam::111122223333:role/auditor"] };
  const make = (more: object) =>
    synthStack(
      new LegalHoldExportStack(Testing.app(), "london", { ...london(), genesys: jobs, aws: { ...aws, ...more } }),
    );
  const keyed = (stack: ReturnType<typeof make>) => ({
    topics: Object.values(stack.resource["aws_sns_topic"]!).map((topic) => topic["kms_master_key_id"]),
    log: only(stack, "aws_cloudwatch_log_group")["kms_key_id"],
    variables: only(stack, "aws_lambda_function")["kms_key_arn"],
    bus: only(stack, "aws_cloudwatch_event_bus")["kms_key_identifier"],
    trail: only(stack, "aws_cloudtrail")["kms_key_id"],
  });

  test("it encrypts topics, log, variables and bus; a trail's files where readers are named", () => {
    const key = expect.stringMatching(/^\$\{aws_kms_key\.export_operations_key_\w+\.arn\}$/) as string;
    const four = { topics: [key, key], log: key, variables: key, bus: key };
    expect(keyed(make({}))).toEqual({ ...four, trail: undefined });
    expect(keyed(make({ operationsKey }))).toEqual({ ...four, trail: key });
  });

  test("a key brought along, and AWS's own", () => {
    const existingKeyArn = "arn:aws:kms:eu-west-2:111122223333:key/o";
    const four = { log: existingKeyArn, variables: existingKeyArn, bus: existingKeyArn, trail: undefined };
    const stack = make({ operationsKey: { existingKeyArn } });
    expect(keyed(stack)).toEqual({ ...four, topics: [existingKeyArn, existingKeyArn] });
    expect(JSON.stringify(stack.output)).toContain("AllowEventBridgeDeliver");
    const own = keyed(make({ operationsKey: { awsManaged: true } }));
    expect(own).toEqual({ topics: [undefined, undefined] });
  });

  test("dead letters are not encrypted with it, and the evidence key does none of this", () => {
    const stack = make({ operationsKey });
    for (const queue of Object.values(stack.resource["aws_sqs_queue"]!)) {
      expect(queue).toMatchObject({ sqs_managed_sse_enabled: true });
      expect(queue["kms_master_key_id"]).toBeUndefined();
    }
    const keys = Object.entries(stack.resource["aws_kms_key"]!);
    const evidence = keys.find(([name]) => name.startsWith("export_key_"))![1];
    expect(JSON.stringify(evidence)).not.toMatch(/"Service|\\"Service/);
    expect(only(stack, "aws_cloudwatch_event_bus")["dead_letter_config"]).toEqual({
      arn: "arn:aws:sqs:eu-west-2:111122223333:legal-hold-export-job-end-undelivered",
    });
  });

  test("there is none where there is nothing for it", () => {
    const stack = synthStack(new LegalHoldExportStack(Testing.app(), "london", london()));
    expect(Object.keys(stack.resource["aws_kms_key"]!)).toHaveLength(1);
  });
});
