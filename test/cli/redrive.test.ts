import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
  type ListMessageMoveTasksResultEntry,
} from "@aws-sdk/client-sqs";
import { mockClient } from "aws-sdk-client-mock";
import { HoldKeeper } from "../../lib/aws";
import { redriveCommand } from "../../lib/cli/commands/redrive";
import { runRedrive, sdkDeadLetters, type JobTerminal, type RedriveOptions } from "../../lib/cli/redrive";
import { evaluate, type PolicyDocument } from "../../lib/policy";
import { jobTerminal } from "../support/job-terminal";
import { synth } from "../support/synth";
import { target } from "../support/target";

const sqs = mockClient(SQSClient);
const folder = mkdtempSync(join(tmpdir(), "redrive-"));
const file = join(folder, "cdk.tf.json");
afterAll(() => rmSync(folder, { recursive: true }));

const QUEUE = "arn:aws:sqs:eu-west-2:111122223333:legal-hold-keeper";
const stack = (...names: string[]) => {
  const made = synth((scope) => {
    for (const functionName of names) new HoldKeeper(scope, functionName, { mode: "everything", functionName, target });
  });
  writeFileSync(file, JSON.stringify(made));
};
const holds = (dead: number, waiting = 0, hidden = 0) => {
  const answer = (visible: number, notVisible: number) => ({
    Attributes: { ApproximateNumberOfMessages: `${visible}`, ApproximateNumberOfMessagesNotVisible: `${notVisible}` },
  });
  const QueueUrl = "https://sqs.eu-west-2.amazonaws.com/111122223333/legal-hold-keeper";
  sqs.on(GetQueueAttributesCommand, { QueueUrl }).resolves(answer(waiting, 0));
  sqs.on(GetQueueAttributesCommand, { QueueUrl: `${QueueUrl}-dead-letters` }).resolves(answer(dead, hidden));
};
const tasks = (...entries: (ListMessageMoveTasksResultEntry | undefined)[]) => {
  const answers = sqs.on(ListMessageMoveTasksCommand);
  entries.reduce((stub, entry) => stub.resolvesOnce({ Results: entry === undefined ? [] : [entry] }), answers);
};

beforeAll(() => stack("legal-hold-keeper"));
beforeEach(() => {
  sqs.reset();
  holds(7, 3);
  sqs.on(StartMessageMoveTaskCommand).resolves({ TaskHandle: "task" });
});

async function run(options: RedriveOptions, more: Partial<JobTerminal> = {}) {
  const { terminal, written } = jobTerminal(more);
  const code = await runRedrive(file, options, terminal, (queues) => sdkDeadLetters(queues, new SQSClient({})));
  return { code, ...written() };
}

const started = () => sqs.commandCalls(StartMessageMoveTaskCommand).map(({ args }) => args[0].input);

test("SQS moves the dead letters back to the queue of the keeper, as its stack has them", async () => {
  const { code, out, err } = await run({ yes: true, rate: "50" });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("7 dead letters of the hold keeper of");
  expect(out).toContain(`from    ${QUEUE}-dead-letters\n  back to ${QUEUE}, which has 3 messages`);
  expect(started()).toEqual([
    { SourceArn: `${QUEUE}-dead-letters`, DestinationArn: QUEUE, MaxNumberOfMessagesPerSecond: 50 },
  ]);
});

describe("nothing is started", () => {
  test("by a dry run, which counts", async () => {
    holds(7, 3, 2);
    const { code, out, err } = await run({ dryRun: true, json: true });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ deadLetters: 7, waiting: 3, inFlight: 2, started: false, queueArn: QUEUE });
    expect(err).toContain("2 more are in flight");
  });

  test("where there is nothing", async () => {
    holds(0);
    expect(await run({ yes: true })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Nothing to move/) as string,
    });
  });

  test("without a yes", async () => {
    const confirm = jest.fn(() => Promise.resolve(false));
    expect(await run({}, { confirm })).toMatchObject({ code: 1, err: "Nothing was started.\n" });
    expect(confirm).toHaveBeenCalledTimes(1);
    expect(await run({})).toMatchObject({ code: 1, err: expect.stringContaining("--yes") as string });
  });

  test.each(["0", "501", "fast", ""])("at a rate of %j", async (rate) => {
    const ran = await run({ yes: true, rate });
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining("REDRIVE_RATE_INVALID") as string });
    expect(sqs.calls()).toEqual([]);
  });

  afterEach(() => expect(started()).toEqual([]));
});

describe("which keeper", () => {
  afterAll(() => stack("legal-hold-keeper"));

  test("a stack without one says so", async () => {
    stack();
    writeFileSync(file, JSON.stringify({ resource: { aws_s3_bucket: { b: {} } } }));
    expect(await run({ yes: true })).toMatchObject({
      code: 1,
      err: "legal-hold redrive: the stack has no hold keeper: set aws.holdKeeper, synthesize and deploy first.\n",
    });
  });

  test("of several, one is named", async () => {
    stack("legal-hold-keeper", "another");
    expect((await run({ yes: true })).err).toMatch(/several hold keepers.*--queue: .*another/);
    expect((await run({ yes: true, queue: "third" })).err).toMatch(/no hold keeper with the queue third/);
    expect((await run({ yes: true, queue: "legal-hold-keeper" })).code).toBe(0);
    expect(started()[0]!.DestinationArn).toBe(QUEUE);
  });

  test("a function of another purpose is none", async () => {
    stack("legal-hold-keeper");
    const made = JSON.parse(
      JSON.stringify(synth((scope) => void new HoldKeeper(scope, "k", { mode: "everything", target }))),
    ) as {
      resource: { aws_lambda_function: { [id: string]: { environment: { variables: object } } } };
    };
    for (const one of Object.values(made.resource.aws_lambda_function)) one.environment.variables = { OTHER: "{}" };
    writeFileSync(file, JSON.stringify(made));
    expect((await run({ yes: true })).err).toContain("no hold keeper");
  });
});

describe("waiting", () => {
  const now = () => Date.now();

  test.each<[string, ListMessageMoveTasksResultEntry, number, RegExp]>([
    ["completed", { Status: "COMPLETED", ApproximateNumberOfMessagesMoved: 7 }, 0, /^COMPLETED, 7 moved$/m],
    [
      "failed",
      { Status: "FAILED", ApproximateNumberOfMessagesMoved: 2, FailureReason: "Over\u001b[2J" },
      2,
      /^FAILED, 2 moved: Over\\u\{1B\}\[2J$/m,
    ],
    ["cancelled", { Status: "CANCELLED", ApproximateNumberOfMessagesMoved: 2 }, 2, /^CANCELLED, 2 moved$/m],
  ])("until the task is %s", async (_, end, code, text) => {
    const old = { Status: "COMPLETED", StartedTimestamp: 1, ApproximateNumberOfMessagesMoved: 99 };
    tasks(undefined, old, { Status: "RUNNING", StartedTimestamp: now() }, { ...end, StartedTimestamp: now() });
    const ran = await run({ yes: true, wait: true });
    expect(ran).toMatchObject({ code, err: "", out: expect.stringMatching(text) as string });
  });

  test("for what was started before, as JSON", async () => {
    tasks({ Status: "COMPLETED", StartedTimestamp: 1, ApproximateNumberOfMessagesMoved: 4 });
    const { code, out } = await run({ follow: true, json: true });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ status: "COMPLETED", moved: 4 });
    expect(started()).toEqual([]);
  });

  test("for nothing ends at once", async () => {
    tasks(undefined);
    expect(await run({ follow: true })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/no dead letters have been/) as string,
    });
  });

  test("is broken off without harm", async () => {
    tasks({ Status: "RUNNING", StartedTimestamp: now() });
    const ran = await run({ yes: true, wait: true }, { pause: () => Promise.resolve(false) });
    expect(ran).toMatchObject({ code: 130, err: expect.stringContaining("--follow") as string });
  });
});

test.each([
  [
    "AccessDenied",
    "no\n\u001b[2J",
    /^legal-hold redrive: AccessDenied: no\\u\{A\}\\u\{1B\}\[2J\. --print-policy .*\n$/,
  ],
  ["UnsupportedOperation", "one runs", /UnsupportedOperation: one runs\. If a move is already running.*--follow/],
])("what SQS refuses is told in one line: %s", async (name, message, expected) => {
  sqs.on(StartMessageMoveTaskCommand).rejects(Object.assign(new Error(message), { name }));
  expect(await run({ yes: true })).toMatchObject({ code: 1, err: expect.stringMatching(expected) as string });
});

test("what the caller has to be allowed is printed, and reaches no other queue", async () => {
  const policy = JSON.parse((await run({ printPolicy: true })).out) as PolicyDocument;
  expect(sqs.calls()).toEqual([]);
  const may = (action: string, resource: string) => {
    const principal = { kind: "role", arn: "arn:aws:iam::111122223333:role/duty", accountId: "111122223333" } as const;
    return evaluate({ principal, action, resource, context: {} }, { identity: [policy] }).verdict === "allowed";
  };
  const dead = `${QUEUE}-dead-letters`;
  const actions = [
    "sqs:StartMessageMoveTask",
    "sqs:ReceiveMessage",
    "sqs:DeleteMessage",
    "sqs:SendMessage",
    "sqs:PurgeQueue",
  ];
  expect(actions.map((action) => may(action, dead))).toEqual([true, true, true, false, false]);
  expect(actions.map((action) => may(action, QUEUE))).toEqual([false, false, false, true, false]);
  expect(actions.some((action) => may(action, `${QUEUE}-2`))).toBe(false);
});

test("the help says what is needed, with examples", () => {
  let help = "";
  redriveCommand()
    .configureOutput({ writeOut: (text) => void (help += text) })
    .outputHelp();
  for (const word of ["--dry-run", "--yes", "--print-policy", "Examples:", "@aws-sdk/client-sqs", "Exit codes"])
    expect(help).toContain(word);
});
