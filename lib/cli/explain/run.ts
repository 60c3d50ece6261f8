import { ConfigError } from "../../core";
import { explainCopy, explainUpload } from "../../explain";
import { Faults } from "../faults";
import { renderCopyExplanation, renderExplanation } from "./explanation-text";
import { copyQuestionOf, questionOf, type ExplainOptions } from "./question";
import { oneStack } from "../one-stack";
import type { Terminal } from "../terminal";

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
    terminal.out(options.json ? jsonOf(answer.answer) : answer.render(terminal.colours));
    return EXIT[answer.answer.verdict];
  }
  terminal.err(`legal-hold explain: ${text}\n`);
  return 1;
}

function upload(path: string, options: ExplainOptions, faults: Faults) {
  const question = questionOf(options, faults);
  const stack = faults.of(() => oneStack(path, options.stack));
  const answer = stack && faults.of(() => explainUpload(stack, question), wordsOf);
  return answer && { answer, render: (colours: boolean) => renderExplanation(answer, colours) };
}

function copy(path: string, options: ExplainOptions, faults: Faults) {
  const question = copyQuestionOf(options, faults);
  const stack = faults.of(() => oneStack(path, options.stack));
  const answer = stack && faults.of(() => explainCopy(stack, question), wordsOf);
  return answer && { answer, render: (colours: boolean) => renderCopyExplanation(answer, colours) };
}

// the fields of the question have the names of the options
function wordsOf(error: unknown): readonly string[] {
  if (!(error instanceof ConfigError)) return [error instanceof Error ? error.message : String(error)];
  return error.faults.map(
    ({ code, field, got, allowed, fix }) => `--${field}: ${got} (${code}). Allowed: ${allowed}. ${fix}`,
  );
}

function jsonOf(answer: object): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}
