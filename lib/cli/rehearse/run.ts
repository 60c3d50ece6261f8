import { statSync } from "node:fs";
import { basename } from "node:path";
import pc from "picocolors";
import { type Endpoints, LIMITS, rehearse, type RehearsalReport, renderReport, stackFolders } from "../../rehearsal";
import { textOfError, UsageError, withWhatToDo } from "../usage-error";
import { ownTerminal, type Terminal } from "../terminal";

export interface RehearseOptions {
  readonly stack?: string;
  readonly providers?: "simulated" | "genuine";
  readonly awsEndpoint?: string;
  readonly genesysEndpoint?: string;
  readonly var?: readonly string[];
  readonly terraform?: string;
  readonly timeout?: string;
  readonly json?: true;
}

export interface RehearseTerminal extends Pick<Terminal, "out" | "err" | "colours"> {
  /** Progress, one line per step; not shown without a terminal. */
  readonly progress: (line: string) => void;
}

/** Rehearses the stacks in sequence, and returns the exit code. Never throws: every error is printed as one message. */
export async function runRehearse(path: string, options: RehearseOptions, terminal: RehearseTerminal): Promise<number> {
  try {
    const asked = askedFor(options);
    const reports: Record<string, RehearsalReport> = {};
    for (const stackDir of foldersAt(path, options.stack)) {
      const name = basename(stackDir);
      const onProgress = (line: string) => terminal.progress(`${name}: ${line}`);
      const report = await rehearse({ stackDir, ...asked, onProgress });
      reports[name] = report;
      if (options.json === undefined) terminal.out(textOf(name, report, terminal.colours));
    }
    if (options.json) {
      // the plan repeats the stack
      const stacks = Object.fromEntries(
        Object.entries(reports).map(([name, { planJson: _, ...rest }]) => [name, rest]),
      );
      terminal.out(`${JSON.stringify({ schemaVersion: 1, stacks }, null, 2)}\n`);
    } else if (options.providers !== "genuine") terminal.out(`${LIMITS}\n`);
    return Object.values(reports).every(({ ok }) => ok) ? 0 : 2;
  } catch (error) {
    terminal.err(`legal-hold rehearse: ${textOfError(error)}\n`);
    return 1;
  }
}

function askedFor({ providers, terraform, timeout, ...options }: RehearseOptions): object {
  const endpoints: Endpoints = {
    ...(options.awsEndpoint !== undefined && { aws: options.awsEndpoint }),
    ...(options.genesysEndpoint !== undefined && { genesyscloud: options.genesysEndpoint }),
  };
  if (providers !== "genuine" && Object.keys(endpoints).length > 0)
    throw new UsageError("endpoints require genuine providers. Add --providers genuine.");
  if (timeout !== undefined && !(Number(timeout) > 0 && Number(timeout) <= 86_400))
    throw new UsageError(`--timeout ${timeout}: must be a number of seconds, such as 120.`);
  if (terraform !== undefined && statSync(terraform, { throwIfNoEntry: false })?.isFile() !== true)
    throw new UsageError(`${terraform}: the file does not exist. Name another with --terraform.`);
  return {
    endpoints,
    variables: variablesOf(options.var ?? []),
    ...(providers !== undefined && { providers }),
    ...(terraform !== undefined && { terraform }),
    ...(timeout !== undefined && { timeoutMs: Number(timeout) * 1000 }),
  };
}

function variablesOf(given: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    given.map((text) => {
      const [, name, value] = /^([A-Za-z_][\w-]*)=(.*)$/s.exec(text) ?? [];
      if (name === undefined) throw new UsageError(`--var ${text.split("=")[0]}: write NAME=VALUE.`);
      return [name, valueOf(value!)];
    }),
  );
}

/** Lists and objects are parsed as JSON, like in Terraform; other values are strings, which Terraform converts. */
function valueOf(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function foldersAt(path: string, name: string | undefined): readonly string[] {
  const folders = stacksAt(path);
  const found = folders.filter((folder) => name === undefined || basename(folder) === name);
  if (found.length > 0) return found;
  throw new UsageError(`${path}: no stack ${name}. Available: ${folders.map((one) => basename(one)).join(", ")}.`);
}

function stacksAt(path: string): readonly string[] {
  if (basename(path) !== "cdk.tf.json" && statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    throw new UsageError(`${path}: a file. Name the folder of a stack, or a cdktf.out.`);
  try {
    return stackFolders(path);
  } catch (error) {
    throw new UsageError(withWhatToDo(error));
  }
}

function textOf(name: string, report: RehearsalReport, colour: boolean): string {
  const colours = pc.createColors(colour);
  return `${colours.bold(name)}\n${renderReport(report, colours)}\n\n`;
}

export function ownRehearseTerminal(): RehearseTerminal {
  const { stderr } = process;
  return { ...ownTerminal(), progress: (line) => void (stderr.isTTY && stderr.write(`${line}\n`)) };
}
