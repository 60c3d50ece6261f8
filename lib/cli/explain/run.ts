import { explainCopy, explainUpload } from "../../explain";
import { renderCopyExplanation, renderExplanation } from "./explanation-text";
import { copyQuestionOf, questionOf, type ExplainOptions } from "./question";
import { oneStack } from "../one-stack";
import type { Terminal } from "../terminal";

/** What was given on the command line. */
export interface GivenUpload {
  /** A `cdk.tf.json`, a folder with one, a plan or a state. */
  readonly path: string;
  readonly options: ExplainOptions;
}

type ExplainTerminal = Pick<Terminal, "out" | "err" | "colours">;

const EXIT = { allowed: 0, unknown: 1, denied: 2 } as const;

/** Answers, and returns the exit code. Never throws: whatever is wrong ends in one message. */
export function runExplain({ path, options }: GivenUpload, terminal: ExplainTerminal): number {
  try {
    const { verdict, text } = options.replica ? copy(path, options, terminal) : upload(path, options, terminal);
    terminal.out(text);
    return EXIT[verdict];
  } catch (error) {
    terminal.err(`legal-hold explain: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function upload(path: string, options: ExplainOptions, { colours }: ExplainTerminal) {
  const question = questionOf(options);
  const answer = explainUpload(oneStack(path, options.stack), question);
  return { verdict: answer.verdict, text: options.json ? jsonOf(answer) : renderExplanation(answer, colours) };
}

function copy(path: string, options: ExplainOptions, { colours }: ExplainTerminal) {
  const question = copyQuestionOf(options);
  const answer = explainCopy(oneStack(path, options.stack), question);
  return { verdict: answer.verdict, text: options.json ? jsonOf(answer) : renderCopyExplanation(answer, colours) };
}

function jsonOf(answer: object): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}
