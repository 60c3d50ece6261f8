import { UnwritableError } from "../../core";
import {
  DoctorError,
  expectationOf,
  loadObserved,
  pseudonymous,
  savedFiles,
  sinceOf,
  type DoctorIntent,
  type Expectation,
  type Observed,
  type SinceEvent,
} from "../../doctor";
import { Faults } from "../faults";
import { oneStack } from "../one-stack";
import { refuseInput } from "../output-file";
import { UsageError } from "../usage-error";
import { lastApply } from "./last-apply";
import { conversationsOf, intentOf, issuedAtOf, type DoctorOptions } from "./options";

/** What is to be compared, as the options say. */
export interface Asked {
  readonly expected: Expectation;
  readonly intent: DoctorIntent;
  readonly conversations: readonly string[];
  readonly tokenIssuedAt: string | undefined;
  readonly since: Date | undefined;
  readonly apply: SinceEvent | undefined;
  /** What was saved, where it is judged and nobody is asked. */
  readonly recorded: Observed | undefined;
}

/**
 * Reads the options and what they name, before anybody is asked.
 * @throws UsageError that tells every fault
 */
export function askedBy(path: string, options: DoctorOptions, now: Date): Asked {
  const faults = new Faults();
  const read = <T>(work: () => T): T | undefined => faults.of(work, (error) => [messageOf(error)]);
  const given = {
    intent: intentOf(options, faults),
    conversations: conversationsOf(options, faults),
    tokenIssuedAt: issuedAtOf(options, faults),
    ...timesOf(options, now, faults, read),
  };
  read(() => {
    const saved = options.save === undefined ? [] : savedFiles(options.save);
    refuseInput(
      saved.map((file) => ["--save", file] as const),
      [path, options.state, options.offline],
    );
  });
  const { offline } = options;
  const recorded = offline === undefined ? undefined : read(() => loadObserved(offline));
  const stack = read(() => oneStack(path, options.stack));
  // a recording has pseudonyms for people, so the stack needs the same ones
  const isLive = offline === undefined || options.printPolicy === true;
  const expected = stack && read(() => expectationOf(isLive ? stack : pseudonymous(stack)));
  if (expected !== undefined && offline === undefined) asksForWhatIsThere(expected, options, faults);
  faults.throwIfAny();
  return { ...given, recorded, expected: expected! };
}

function timesOf(
  { since, state, offline }: DoctorOptions,
  now: Date,
  faults: Faults,
  read: <T>(work: () => T) => T | undefined,
): Pick<Asked, "since" | "apply"> {
  if (state !== undefined && since === undefined)
    faults.add(`--state ${state}: of use with --since only. Give --since as well, or leave it out.`);
  if (since !== undefined && offline !== undefined)
    faults.add(`--since ${since}: asks the platforms, which --offline does not. Give one of them.`);
  return {
    since: since === undefined ? undefined : read(() => sinceOf(since, now)),
    apply: state === undefined || since === undefined ? undefined : read(() => lastApply(state)),
  };
}

function asksForWhatIsThere(
  { aws }: Expectation,
  { only, replicaProfile, replicaObjects, printPolicy }: DoctorOptions,
  faults: Faults,
): void {
  if (printPolicy) return;
  if (only === "aws" && aws === undefined)
    faults.add("--only aws: the stack has no bucket to look at. Give a stack with one, or --only genesys.");
  const copies = { "--replica-profile": replicaProfile, "--replica-objects": replicaObjects };
  for (const [option, value] of Object.entries(copies)) {
    if (value !== undefined && aws?.replica === undefined)
      faults.add(`${option} ${value}: the stack has no second copy. Leave it out.`);
  }
}

/** What is said of an error. */
export function messageOf(error: unknown): string {
  if ([DoctorError, UsageError, UnwritableError].some((kind) => error instanceof kind)) return (error as Error).message;
  // another error may quote what was sent
  const name = error instanceof Error ? error.name : "unknown error";
  const code = (error as { readonly code?: unknown } | null)?.code;
  return `failed (${name}${typeof code === "string" ? `, ${code}` : ""}).`;
}
