import { relative, sep } from "node:path";
import type { Judged } from "../../lint/report";
import { judgePolicy, judgeStack, type SourceText } from "../../lint/sources";
import type { PolicyKind } from "../../policy/lint";
import { LONGEST_INPUT } from "../../stack/json";
import { filesOf, stackFiles } from "../../stack/open";
import { ownTerminal, type Terminal } from "../terminal";
import { isOnTerminal, readTextFile } from "../text-input";
import { withWhatToDo } from "../usage-error";
import type { Faults } from "../faults";

export interface LintTerminal extends Pick<Terminal, "out" | "err" | "colours" | "width"> {
  /** Reads standard input completely. @throws Error with one message */
  readonly readInput: () => string;
  /** Whether standard input is a file or pipe, and not the keyboard. */
  readonly piped: boolean;
}

export interface GivenSources {
  readonly paths: readonly string[];
  readonly kind?: PolicyKind;
  readonly stack?: string;
}

const STANDARD_INPUT = "-";

/**
 * Checks the policies at the paths.
 * @param faults receives inputs that cannot be read
 */
export function judgeSources(given: GivenSources, terminal: LintTerminal, faults: Faults): Judged {
  const { kind, stack } = given;
  const paths = pathsOf(given, terminal, faults);
  const judged = paths.flatMap((path): readonly Judged[] => {
    if (kind !== undefined) return faults.of(() => [judgePolicy(read(path, terminal), kind)]) ?? [];
    if (path === STANDARD_INPUT) return faults.of(() => [judgeStack(read(path, terminal), "standard input")]) ?? [];
    return judgeStacks(path, stack, terminal, faults);
  });
  return { policies: judged.flatMap(({ policies }) => policies), notes: judged.flatMap(({ notes }) => notes) };
}

function pathsOf({ paths, kind, stack }: GivenSources, { piped }: LintTerminal, faults: Faults): readonly string[] {
  if (kind !== undefined && stack !== undefined)
    faults.add("--stack applies to folders, --kind to policies: use one of them");
  if (paths.filter((path) => path === STANDARD_INPUT).length > 1) faults.add("standard input can be given once");
  if (paths.length > 0) return [...new Set(paths)];
  if (kind === undefined) return ["cdktf.out"];
  if (!piped) faults.add("--kind: name a policy file, or - for standard input");
  return piped ? [STANDARD_INPUT] : [];
}

function judgeStacks(
  path: string,
  stack: string | undefined,
  terminal: LintTerminal,
  faults: Faults,
): readonly Judged[] {
  const files = faults.of(() => filesAt(path)) ?? [];
  const wanted = files.filter(({ name }) => stack === undefined || name === stack);
  if (wanted.length === 0 && files.length > 0)
    faults.add(`${path}: no stack ${String(stack)}; available: ${files.map(({ name }) => name).join(", ")}`);
  return wanted.flatMap(
    ({ name, file }) =>
      faults.of(() => {
        const source = read(file, terminal);
        return [judgeStack(source, name, filesOf(file, source.text))];
      }) ?? [],
  );
}

function filesAt(path: string): ReturnType<typeof stackFiles> {
  try {
    return stackFiles(path);
  } catch (error) {
    throw new Error(withWhatToDo(error));
  }
}

function read(path: string, { readInput }: LintTerminal): SourceText {
  if (path === STANDARD_INPUT) return { file: path, text: readInput() };
  return { file: shown(path), text: readTextFile(path, { largest: LONGEST_INPUT, exact: true }) };
}

// relative to the working directory, as tools that read the output expect
function shown(path: string): string {
  const fromHere = relative(process.cwd(), path).split(sep).join("/");
  return fromHere === "" || fromHere.startsWith("..") ? path.split(sep).join("/") : fromHere;
}

export function ownLintTerminal(): LintTerminal {
  const readInput = () => readTextFile(STANDARD_INPUT, { largest: LONGEST_INPUT, exact: true });
  return { ...ownTerminal(), readInput, piped: !isOnTerminal() };
}
