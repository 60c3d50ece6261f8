import pc from "picocolors";
import { why, whyInStack, type Answer, type InStack, type Known } from "../../why";
import { Faults } from "../faults";
import { isOnTerminal, readTextFile } from "../text-input";
import { textOfError, UsageError } from "../usage-error";
import { ownTerminal, type Terminal } from "../terminal";

export interface WhyOptions {
  readonly file?: string;
  readonly stack?: string;
  readonly name?: string;
  readonly json?: true;
}

export interface WhyTerminal extends Pick<Terminal, "out" | "err" | "colours"> {
  /** Piped input; undefined on a terminal. */
  readonly piped: () => string | undefined;
}

const NOTHING_KNOWN = 3;
const TRY = `This is not known. What to try:
- Paste the whole error, as JSON where there is JSON: code, message, and for AWS the event of CloudTrail.
- One name at a time: an endpoint, a permission, a header, a field.
- legal-hold doctor cdktf.out says what of the live platforms would end in a 403.
- docs/403.md in the package's repository has the complete table.
`;

/** Prints the answer, and returns the exit code. Never throws: every error is printed as one message. */
export function runWhy(words: readonly string[], options: WhyOptions, terminal: WhyTerminal): number {
  try {
    const answer = answerTo(words, options, terminal);
    const known = answer.symptoms.length + answer.names.length > 0;
    if (options.json) terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
    else terminal.out(known ? renderAnswer(answer, terminal.colours) : TRY);
    return known ? 0 : NOTHING_KNOWN;
  } catch (error) {
    terminal.err(`legal-hold why: ${textOfError(error)}\n`);
    return 1;
  }
}

function answerTo(words: readonly string[], options: WhyOptions, terminal: WhyTerminal): Answer {
  const { stack: path, name } = options;
  const faults = new Faults();
  const text = faults.of(() => textOf(words, options, terminal));
  if (path === undefined && name !== undefined)
    faults.add("--name selects a stack in a folder: name the folder with --stack.");
  const stack = path === undefined ? undefined : faults.of(() => stackAt(path, name));
  faults.throwIfAny();
  return stack === undefined ? why(text!) : whyInStack(text!, stack);
}

function stackAt(path: string, name: string | undefined) {
  // loaded when needed, so that without a stack the reader is not loaded
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { oneStack } = require("../one-stack") as typeof import("../one-stack");
  return oneStack(path, name);
}

function textOf(words: readonly string[], { file }: WhyOptions, { piped }: WhyTerminal): string {
  if (file !== undefined && words.length > 0) throw new UsageError("a text and --file: use one of them.");
  const asked = words.length === 1 && words[0] === "-" ? undefined : words.join(" ");
  const text = file !== undefined ? readTextFile(file) : asked || piped();
  if (text === undefined || text.trim() === "") {
    throw new UsageError("there is no text. Pass it as an argument, with --file, or on standard input. Try --help.");
  }
  return text;
}

export function ownWhyTerminal(): WhyTerminal {
  return { ...ownTerminal(), piped: () => (isOnTerminal() ? undefined : readTextFile("-")) };
}

function renderAnswer({ symptoms, names }: Answer, colour: boolean): string {
  const paint = pc.createColors(colour);
  const blocks = [
    ...symptoms.map((one) => [
      paint.bold(`${one.id} (${one.platform})`),
      line("What", one.what),
      line("Cause", one.cause),
      ...stackLines(one.inStack),
      ...knownLines(one),
    ]),
    ...names.map((one) => [`${paint.bold(one.name)} (${one.kind})`, line("What", one.what), ...knownLines(one)]),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function stackLines(said: InStack | undefined): string[] {
  if (said === undefined) return [];
  return [
    ...said.says.map((text) => line("Here", text)),
    ...said.at.map((text) => line("Where", text)),
    ...said.change.map((text) => line("Change", text)),
  ];
}

function knownLines({ documents, mark, source, fields, command }: Known): string[] {
  return [
    line("Platform", `${documents} [${mark}: ${source}]`),
    ...(fields.length === 0 ? [] : [line("Field", fields.join(", "))]),
    line("Do", command),
  ];
}

function line(head: string, text: string): string {
  return `  ${head.padEnd(9)} ${text}`;
}
