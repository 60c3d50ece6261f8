import { readFileSync, statSync } from "node:fs";
import { approvalOf, approvalIn, departureOf, type Approval } from "../../review/approval";
import { NO_ANSWERS, readAnswers } from "../../review/answers";
import { reviewOf, reviewStack, reviewStacks } from "../../review/diff";
import { visible } from "../../review/render";
import { exitCodeOf, reportOf } from "../../review/report";
import { NO_WAIVERS } from "../../review/common/waivers";
import { parseJson } from "../../stack/json";
import { Faults } from "../faults";
import { readJsonFile, readWaiverFile } from "../json-file";
import { formatOf, refuseInput } from "../output-file";
import { Interrupted } from "./interrupt";
import { BY_ENDING } from "./options";
import { packageFacts } from "../package-folder";
import { writeReport } from "./output";
import { textOfError, UsageError } from "../usage-error";
import { readSources, type Given } from "./sources";
import { CommandFailed } from "./synthesize-app";
import { Progress, type Terminal } from "../terminal";

const DIGEST = /^sha256:[0-9a-f]{64}$/;

const LARGEST = 64 * 1024 * 1024;

/** Exit code for an error of the tool: no statement about access. */
const TOOL_ERROR = 1;

const LONGEST_LINE = 2_000;

/** Exit code if the rows differ from the approved ones. */
const NOT_APPROVED = 2;

/** Reviews the inputs, writes the result, and returns the exit code. Never throws. */
export async function runReview(given: Given, terminal: Terminal, now = new Date()): Promise<number> {
  const progress = new Progress(terminal);
  try {
    const { options } = given;
    const faults = new Faults();
    const { waivers, answers, approved } = readOptions(given, now, faults);
    const { base, head, before, after, artifactOf } = await readSources(given, progress, faults);
    // two single stacks are compared even if their names differ
    const review =
      base.length === 1 && head.length === 1
        ? reviewOf([reviewStack(base[0], head[0])])
        : reviewStacks(base, head, (done, all) => progress.show("Comparing stacks", done, all));
    const version = packageFacts().version;
    const compared = { before, after, tool: `cdktf-genesys-legal-hold ${version}` };
    const report = { ...reportOf(review, waivers, answers), compared };
    progress.clear();
    writeReport(report, options, terminal, { version, artifactOf });
    if (approved === undefined) return exitCodeOf(report);
    const { isSame, words } = approvedWords(approved, approvalOf(review.stacks));
    terminal.err(words);
    return isSame ? 0 : NOT_APPROVED;
  } catch (error) {
    progress.clear();
    terminal.err(`legal-hold review: ${messageOf(error)}\n`);
    return error instanceof Interrupted ? error.exitCode : TOOL_ERROR;
  }
}

// invalid options and files are reported before the work starts
function readOptions({ base, head, options }: Given, now: Date, faults: Faults) {
  const { output = [], format, plan, waivers, answers, approved } = options;
  for (const file of output) faults.of(() => formatOf(file, format, BY_ENDING));
  const outputs = output.map((file) => ["--output", file] as const);
  faults.of(() => refuseInput(outputs, [base, head, plan, waivers, answers, approved]));
  return {
    waivers: faults.of(() => readWaiverFile(waivers, now)) ?? NO_WAIVERS,
    answers: faults.of(() => readJsonFile(answers, readAnswers)) ?? NO_ANSWERS,
    approved: approved === undefined ? undefined : faults.of(() => readApproved(approved)),
  };
}

// messages contain names of files and stacks
function messageOf(error: unknown): string {
  const message = textOfError(error);
  // one line for each fault
  const text = (error instanceof UsageError ? message.split("\n") : [message])
    .map((line) => visible(line, LONGEST_LINE))
    .join("\n");
  if (!(error instanceof CommandFailed)) return text;
  return [text, ...error.lines.map((line) => `  ${visible(line)}`)].join("\n");
}

/**
 * Reads the approved review: a digest, or the JSON output of an earlier review, which also shows differences.
 * @throws Error with one message
 */
function readApproved(given: string): Approval {
  if (DIGEST.test(given)) return { digest: given, rows: [] };
  const info = statSync(given, { throwIfNoEntry: false });
  if (info === undefined || !info.isFile()) {
    throw new Error(`--approved ${given}: neither a digest (sha256: and 64 hexadecimal digits) nor a file`);
  }
  if (info.size > LARGEST) throw new Error(`${given}: larger than ${LARGEST} bytes`);
  try {
    return approvalIn(parseJson(given, readFileSync(given, "utf8")));
  } catch (error) {
    throw new Error(`--approved ${given}: ${(error as Error).message}`);
  }
}

// the result of the comparison with the approved review; `isSame` if there is no difference
function approvedWords(approved: Approval, now: Approval): { readonly isSame: boolean; readonly words: string } {
  const departure = departureOf(approved, now);
  if (departure === undefined) return { isSame: true, words: "The rows are the approved ones.\n" };
  const lines = (title: string, rows: readonly string[]) => rows.map((row) => `  ${title}: ${visible(row)}`);
  const told =
    approved.rows.length === 0 && departure.isNew.length > 0
      ? lines("now", departure.isNew)
      : [...lines("not approved", departure.isNew), ...lines("approved, but missing", departure.isGone)];
  const head = `The rows differ from the approved ones: approved ${approved.digest}, now ${now.digest}.`;
  return { isSame: false, words: [head, ...told, ""].join("\n") };
}
