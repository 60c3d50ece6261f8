import pc from "picocolors";
import {
  explainCopy,
  explainUpload,
  type CopyExplanation,
  type CopyRefusal,
  type ExplainedCheck,
  type Explanation,
  type Refusal,
} from "../../explain";
import { visible } from "../../review/common/visible";
import { Faults, optionOf, wordsOf } from "../faults";
import { copyQuestionOf, questionOf, type ExplainOptions } from "./question";
import { oneStack } from "../one-stack";
import type { Terminal } from "../terminal";

const COPIED = {
  allowed: "The object would be copied.",
  denied: "The object would not be copied.",
  unknown: "Whether the object would be copied is unknown.",
};

/** The arguments of the command line. */
export interface GivenUpload {
  /** A `cdk.tf.json`, a folder with one, a plan or a state. */
  readonly path: string;
  readonly options: ExplainOptions;
}

type ExplainTerminal = Pick<Terminal, "out" | "err" | "colours">;

const EXIT = { allowed: 0, unknown: 1, denied: 2 } as const;

/** Prints the explanation and returns the exit code. Never throws: every error is printed as one message. */
export function runExplain({ path, options }: GivenUpload, terminal: ExplainTerminal): number {
  const faults = new Faults();
  const answer = faults.of(() => (options.replica ? copy : upload)(path, options, faults));
  const text = faults.text();
  if (answer !== undefined && text === undefined) {
    terminal.out(options.json ? `${JSON.stringify(answer.answer, null, 2)}\n` : answer.render(terminal.colours));
    return EXIT[answer.answer.verdict];
  }
  terminal.err(`legal-hold explain: ${text}\n`);
  return 1;
}

function upload(path: string, options: ExplainOptions, faults: Faults) {
  const question = questionOf(options, faults);
  const stack = faults.of(() => oneStack(path, options.stack));
  const answer = stack && faults.of(() => explainUpload(stack, question), wordsOf(optionOf));
  return answer && { answer, render: (colours: boolean) => renderExplanation(answer, colours) };
}

function copy(path: string, options: ExplainOptions, faults: Faults) {
  const question = copyQuestionOf(options, faults);
  const stack = faults.of(() => oneStack(path, options.stack));
  const answer = stack && faults.of(() => explainCopy(stack, question), wordsOf(optionOf));
  return answer && { answer, render: (colours: boolean) => renderCopyExplanation(answer, colours) };
}

function renderExplanation(answer: Explanation, colour: boolean): string {
  const where = `Bucket ${shown(answer.bucket)}, role ${shown(answer.roleArn)}`;
  const refusals = answer.refusals.map((one) => [one, `by S3 itself: ${one.answer}`, refusalDetails(one)] as const);
  return rendered({ ...answer, refusals, where, headline: `The upload is ${answer.verdict}.` }, colour);
}

function renderCopyExplanation(answer: CopyExplanation, colour: boolean): string {
  const { bucket, destination, roleArn } = answer;
  const to = destination === undefined ? "" : ` to ${shown(destination)}`;
  const by = roleArn === undefined ? "" : `, role ${shown(roleArn)}`;
  const where = bucket === "" ? "No replicated bucket" : `From ${shown(bucket)}${to}${by}`;
  const refusals = answer.refusals.map((one) => [one, "by S3's replication rules", refusalDetails(one)] as const);
  return rendered({ ...answer, refusals, where, headline: COPIED[answer.verdict], namesGrants: true }, colour);
}

interface Rendered extends Pick<Explanation, "verdict" | "checks" | "notes"> {
  readonly headline: string;
  readonly where: string;
  /** Whether allowing statements are named too. @default false */
  readonly namesGrants?: true;
  readonly refusals: readonly (readonly [Pick<Refusal, "verdict">, title: string, details: readonly string[]])[];
}

function rendered(answer: Rendered, colour: boolean): string {
  const paint = pc.createColors(colour);
  const painted = { allowed: paint.green, denied: paint.red, unknown: paint.yellow };
  const label = (verdict: ExplainedCheck["verdict"]): string => painted[verdict](verdict.padEnd(7));
  const lines = [
    `${paint.bold(painted[answer.verdict](answer.headline))}`,
    answer.where,
    "",
    ...answer.refusals.flatMap(([{ verdict }, title, more]) => [
      `${label(verdict)}  ${title}`,
      ...more.map((line) => `         ${shown(line)}`),
    ]),
    ...answer.checks.flatMap((check) => [
      `${label(check.verdict)}  ${check.name} (${check.action})`,
      ...details(check, answer.namesGrants).map((line) => `         ${shown(line)}`),
    ]),
    ...(answer.notes.length === 0 ? [] : ["", paint.bold("Notes"), ...answer.notes.map((note) => `- ${shown(note)}`)]),
  ];
  return `${lines.join("\n")}\n`;
}

// external names and headers may contain control characters
function shown(text: string): string {
  return visible(text, 2_000);
}

function refusalDetails(refusal: Refusal | CopyRefusal): string[] {
  const { reason, code, verdict, change } = refusal;
  const [first, ...others] = change;
  const reported = "source" in refusal && refusal.source === "reported" ? " (reported, not documented)" : "";
  return [
    `${reason}${reported}`,
    `Cause: ${code}`,
    ...(first === undefined ? [] : [`To ${verdict === "unknown" ? "be sure" : "allow it"}: ${first}`]),
    ...others.map((step) => `Or: ${step}`),
  ];
}

// a check is allowed after all of the steps, not after one of them
function steps(label: string, all: readonly string[]): string[] {
  return all.map((step, i) => `${i === 0 ? label : "And"}: ${step}`);
}

function details(
  { verdict, reason, decidedBy, cause, dependsOn = [], change = [], otherwise = [] }: ExplainedCheck,
  namesGrants = false,
): string[] {
  const at = [...new Set(decidedBy.map(({ statement, address }) => `${statement} in ${address}`))];
  if (verdict === "allowed") return namesGrants && at.length > 0 ? [`by ${at.join(", ")}`] : [];
  return [
    `${reason}${at.length === 0 ? "" : ` (${at.join(", ")})`}`,
    ...(cause === undefined ? [] : [`Cause: ${cause}`]),
    ...dependsOn.map((one) => `Unknown: ${one}`),
    ...steps("To allow it", change),
    ...steps("Or", otherwise),
    ...(verdict === "denied" && change.length === 0 ? ["No small change allows it."] : []),
  ];
}
