import { approvalOf } from "../../review/approval";
import { NO_ANSWERS, readAnswers } from "../../review/answers";
import { reviewOf, reviewStack, reviewStacks } from "../../review/diff";
import { visible } from "../../review/render";
import { exitCodeOf, reportOf } from "../../review/report";
import { NO_WAIVERS } from "../../review/common/waivers";
import { Faults } from "../faults";
import { readJsonFile, readWaiverFile } from "../json-file";
import { formatOf, refuseInput } from "../output-file";
import { approvedWords, readApproved } from "./approved";
import { Interrupted } from "./interrupt";
import { BY_ENDING } from "./options";
import { packageFacts } from "../package-folder";
import { writeReport } from "./output";
import { UsageError } from "../usage-error";
import { readSources, type Given } from "./sources";
import { CommandFailed } from "./synthesize-app";
import { type Terminal, Progress } from "../terminal";

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
  const message = error instanceof Error ? error.message : String(error);
  // one line for each fault
  const text = (error instanceof UsageError ? message.split("\n") : [message])
    .map((line) => visible(line, LONGEST_LINE))
    .join("\n");
  if (!(error instanceof CommandFailed)) return text;
  return [text, ...error.lines.map((line) => `  ${visible(line)}`)].join("\n");
}
