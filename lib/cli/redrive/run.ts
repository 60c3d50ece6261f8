import { checkNumber, Faults } from "../../core";
import { policyDocument, type PolicyDocument } from "../../policy";
import { visible } from "../../review/common/visible";
import { awsErrorText } from "../aws-error";
import { agreed, type JobTerminal } from "../job/terminal";
import { shellWord } from "../backfill/shell-word";
import { oneStack } from "../one-stack";
import { Progress } from "../terminal";
import { sdkDeadLetters, queuesOf, type DeadLetters, type Counts, type KeeperQueues } from "./dead-letters";

/** Options of `legal-hold redrive`, as given. */
export interface RedriveOptions {
  readonly stack?: string;
  readonly queue?: string;
  readonly rate?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly wait?: boolean;
  readonly follow?: boolean;
  readonly printPolicy?: boolean;
  readonly json?: boolean;
}

const BROKEN_OFF = 130;

const CLOCKS_DIFFER_MS = 120_000;

const DENIED = "--print-policy prints the permissions that the caller requires.";

const HINTS: { readonly [name: string]: string } = {
  AccessDenied: DENIED,
  AccessDeniedException: DENIED,
  QueueDoesNotExist: "Deploy the stack first, and use credentials of its account.",
  ResourceNotFoundException: "Deploy the stack first, and use credentials of its account.",
  UnsupportedOperation: "If a move is already running, wait for it with --follow.",
};

/**
 * Runs the verb.
 * @param open opens the API; @default with the SDK
 * @returns the exit code: 0 done, started or nothing to do, 1 error of the tool, 2 not everything was moved, 130
 * interrupted
 */
export async function runRedrive(
  path: string,
  options: RedriveOptions,
  terminal: JobTerminal,
  open: (queues: KeeperQueues) => DeadLetters = sdkDeadLetters,
): Promise<number> {
  try {
    const rate = rateOf(options);
    const queues = queuesOf(oneStack(path, options.stack), options.queue);
    if (options.printPolicy) {
      terminal.out(`${JSON.stringify(callerPolicy(queues), null, 2)}\n`);
      return 0;
    }
    const letters = open(queues);
    if (options.follow) return await waitFor(letters, 0, options, terminal);

    const counts = await letters.count();
    // the plan is for people, the result for programs
    const say = options.json ? terminal.err : terminal.out;
    const tell = (result: object) => options.json && terminal.out(`${JSON.stringify(result, null, 2)}\n`);
    say(planText(queues, counts));
    if (options.dryRun || counts.deadLetters === 0) {
      tell({ ...queues, ...counts, started: false });
      if (!options.dryRun) say("Nothing to move.\n");
      return 0;
    }
    if (!(await agreed(terminal, options.yes, "Move them back?"))) return 1;
    const begun = Date.now();
    await letters.move(rate);
    say("SQS is moving them.\n");
    if (options.wait) return await waitFor(letters, begun - CLOCKS_DIFFER_MS, options, terminal);
    tell({ ...queues, ...counts, started: true });
    say(`To wait for it: legal-hold redrive ${shellWord(path)} --follow\n`);
    return 0;
  } catch (error) {
    terminal.err(`legal-hold redrive: ${awsErrorText(error, HINTS)}\n`);
    return 1;
  }
}

function rateOf({ rate }: RedriveOptions): number | undefined {
  if (rate === undefined) return undefined;
  const faults = new Faults();
  checkNumber(faults, {
    code: "REDRIVE_RATE_INVALID",
    field: "rate",
    value: rate === "" ? NaN : Number(rate),
    min: 1,
    max: 500,
    unit: "messages per second",
    fix: "Omit it to let SQS decide.",
  });
  faults.throwIfAny("legal-hold redrive");
  return Number(rate);
}

/** @param since ignores earlier tasks, in ms since 1970 */
async function waitFor(
  letters: DeadLetters,
  since: number,
  options: RedriveOptions,
  terminal: JobTerminal,
): Promise<number> {
  const progress = new Progress(terminal);
  try {
    for (;;) {
      const task = await letters.lastMove();
      if (task === undefined && since === 0) throw new Error("no dead letters have been moved yet.");
      const { Status = "", StartedTimestamp = 0, FailureReason } = task ?? {};
      const moved = task?.ApproximateNumberOfMessagesMoved ?? 0;
      const all = task?.ApproximateNumberOfMessagesToMove ?? undefined;
      if (StartedTimestamp >= since && ["COMPLETED", "FAILED", "CANCELLED"].includes(Status)) {
        progress.clear();
        const reason = FailureReason === undefined ? "" : `: ${visible(FailureReason)}`;
        const result = {
          status: Status,
          moved,
          ...(FailureReason !== undefined && { reason: visible(FailureReason) }),
        };
        terminal.out(options.json ? `${JSON.stringify(result, null, 2)}\n` : `${Status}, ${moved} moved${reason}\n`);
        return Status === "COMPLETED" ? 0 : 2;
      }
      progress.show("Dead letters moved:", all === undefined ? undefined : moved, all);
      if (!(await terminal.pause())) {
        terminal.err("Interrupted. SQS continues; check it with --follow.\n");
        return BROKEN_OFF;
      }
    }
  } finally {
    progress.clear();
  }
}

// renders what will be moved
function planText({ bucket, queueArn, deadLetterArn }: KeeperQueues, counts: Counts): string {
  const { deadLetters, inFlight, waiting } = counts;
  const lines = [
    `${deadLetters} dead letters of the hold keeper of ${visible(bucket)} (approximate count from SQS)`,
    `  from    ${visible(deadLetterArn)}`,
    `  back to ${visible(queueArn)}, which has ${waiting} messages`,
    ...(inFlight > 0 ? [`  ${inFlight} more are in flight with a consumer and stay`] : []),
    "Fix the cause first: see the function's log. Messages that fail again return to the dead-letter queue.",
  ];
  return `${lines.join("\n")}\n`;
}

// permissions for moving dead letters (documented: SQS, permissions for dead-letter queue redrive). SQS moves the
// messages with the caller's permissions
function callerPolicy({ queueArn, deadLetterArn }: KeeperQueues): PolicyDocument {
  return policyDocument([
    {
      Sid: "TakeDeadLetters",
      Effect: "Allow",
      Action: [
        "sqs:StartMessageMoveTask",
        "sqs:ListMessageMoveTasks",
        "sqs:ReceiveMessage",
        "sqs:DeleteMessage",
        "sqs:GetQueueAttributes",
      ],
      Resource: deadLetterArn,
    },
    { Sid: "PutThemBack", Effect: "Allow", Action: ["sqs:SendMessage", "sqs:GetQueueAttributes"], Resource: queueArn },
  ]);
}
