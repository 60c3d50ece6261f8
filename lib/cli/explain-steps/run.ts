import { explainUpload } from "../../explain";
import { renderExplanation } from "./explanation-text";
import { questionOf, type ExplainOptions } from "./question";
import { oneStack } from "../one-stack";

/** What was given on the command line. */
export interface GivenUpload {
  /** A `cdk.tf.json`, a folder with one, a plan or a state. */
  readonly path: string;
  readonly options: ExplainOptions;
}

/** Where the verb writes. */
export interface ExplainTerminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colours: boolean;
}

const EXIT = { allowed: 0, unknown: 1, denied: 2 } as const;

/** Answers, and returns the exit code. Never throws: whatever is wrong ends in one message. */
export function runExplain({ path, options }: GivenUpload, terminal: ExplainTerminal): number {
  try {
    const question = questionOf(options);
    const answer = explainUpload(oneStack(path, options.stack), question);
    terminal.out(options.json ? `${JSON.stringify(answer, null, 2)}\n` : renderExplanation(answer, terminal.colours));
    return EXIT[answer.verdict];
  } catch (error) {
    terminal.err(`legal-hold explain: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
