import { statSync } from "node:fs";
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
import { isObject, parseJson } from "../../stack/json";
import { Faults } from "../faults";
import { oneStack } from "../one-stack";
import { refuseInput } from "../output-file";
import { readTextFile } from "../text-input";
import { UsageError } from "../usage-error";
import { conversationsOf, intentOf, issuedAtOf, type DoctorOptions } from "./options";

/** The validated options: what to compare. */
export interface Asked {
  readonly expected: Expectation;
  readonly intent: DoctorIntent;
  readonly conversations: readonly string[];
  readonly tokenIssuedAt: string | undefined;
  readonly since: Date | undefined;
  readonly apply: SinceEvent | undefined;
  /** A saved recording, with which no calls are made. */
  readonly recorded: Observed | undefined;
}

/**
 * Validates the options and reads the files that they name, before any call is made.
 * @throws UsageError with every fault
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
  refuseQuestions(options, faults);
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
  // a recording has pseudonyms for people, so the stack gets the same ones
  const isLive = offline === undefined || options.printPolicy === true;
  const expected = stack && read(() => expectationOf(isLive ? stack : pseudonymous(stack)));
  if (expected !== undefined && offline === undefined) asksForWhatIsThere(expected, options, faults);
  faults.throwIfAny();
  return { ...given, recorded, expected: expected! };
}

/** Options that ask a platform for more than a stack does. */
const QUESTIONS = {
  "--conversation": "conversation",
  "--token-issued-at": "tokenIssuedAt",
  "--replica-profile": "replicaProfile",
  "--replica-objects": "replicaObjects",
} as const;

// what was saved has the answers to the questions of then, and no others
function refuseQuestions(options: DoctorOptions, faults: Faults): void {
  if (options.offline === undefined) return;
  const asked = Object.entries(QUESTIONS).flatMap(([option, name]) => (options[name] === undefined ? [] : [option]));
  if (asked.length > 0)
    faults.add(`${asked.join(", ")}: of a question to the platforms, which --offline does not ask. Leave it out.`);
}

function timesOf(
  { since, state, offline }: DoctorOptions,
  now: Date,
  faults: Faults,
  read: <T>(work: () => T) => T | undefined,
): Pick<Asked, "since" | "apply"> {
  if (state !== undefined && since === undefined)
    faults.add(`--state ${state}: has an effect only with --since. Add --since, or omit it.`);
  if (since !== undefined && offline !== undefined)
    faults.add(`--since ${since}: needs calls to the platforms, which --offline does not make. Use one of them.`);
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
    faults.add("--only aws: the stack has no bucket to check. Use a stack with a bucket, or --only genesys.");
  const copies = { "--replica-profile": replicaProfile, "--replica-objects": replicaObjects };
  for (const [option, value] of Object.entries(copies)) {
    if (value !== undefined && aws?.replica === undefined)
      faults.add(`${option} ${value}: the stack has no second copy. Omit it.`);
  }
}

/** The text of an error that is safe to show. */
export function messageOf(error: unknown): string {
  if ([DoctorError, UsageError, UnwritableError].some((kind) => error instanceof kind)) return (error as Error).message;
  // other errors may quote the request
  const name = error instanceof Error ? error.name : "unknown error";
  const code = (error as { readonly code?: unknown } | null)?.code;
  return `failed (${name}${typeof code === "string" ? `, ${code}` : ""}).`;
}

/**
 * The last apply, from a state: `terraform state pull`, or the file itself. A state contains no time, so the file's
 * modification time is used.
 * @throws DoctorError
 */
function lastApply(file: string): SinceEvent {
  const state = stateIn(file);
  const [serial, version] = isObject(state) ? [state["serial"], state["terraform_version"]] : [];
  if (typeof version !== "string") throw new DoctorError(`--state: ${file} is not a state of Terraform or OpenTofu.`);
  if (file === "-")
    throw new DoctorError("--state: must be a file, because a state contains no time and that of the file is used.");
  const which = typeof serial === "number" ? ` with serial ${serial}` : "";
  return {
    at: statSync(file).mtime.toISOString(),
    where: "Terraform",
    what: "stack",
    call: `state written${which} (modification time of the file), version ${version.slice(0, 20)}`,
    who: undefined,
    from: undefined,
    error: undefined,
  };
}

function stateIn(file: string): unknown {
  try {
    return parseJson(file, readTextFile(file, { exact: true, largest: 64 * 1024 * 1024 }));
  } catch (error) {
    throw new DoctorError(`--state: ${(error as Error).message}`);
  }
}
