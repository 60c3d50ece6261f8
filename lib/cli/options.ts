import { Option, type Command } from "commander";
import { Faults } from "./faults";

/** Collects the values of a repeatable option, in order. */
export function several(one: string, others: readonly string[] = []): string[] {
  return [...others, one];
}

/**
 * Gives a verb both ways to select the output format: `--format`, and its short form `--json`. Both are set, whichever
 * was given.
 */
export function withFormat(command: Command): Command {
  const has = (long: string) => command.options.some((option) => option.long === long);
  if (!has("--json") && !has("--format")) return command;
  if (!has("--format")) command.addOption(new Option("--format <format>", "output format").choices(["text", "json"]));
  if (!has("--json")) command.option("--json", "short for --format json");
  return command.hook("preAction", (_, verb) => {
    const { json, format } = verb.opts<{ readonly json?: true; readonly format?: string }>();
    if (json === true && format !== undefined && format !== "json") {
      verb.error(`error: --json and --format ${format}: give one of them.`);
    }
    if (json === true) verb.setOptionValue("format", "json");
    else if (format === "json") verb.setOptionValue("json", true);
  });
}

/**
 * Refuses a single-value option that is given twice, or together with its `--no-` form. Otherwise the last one would
 * silently override the first.
 */
export function withoutRepeats(command: Command): Command {
  const given = new Map<string, Given[]>();
  for (const option of command.options.filter((one) => !one.variadic && one.parseArg === undefined)) {
    const key = option.attributeName();
    command.on(`option:${option.name()}`, (value: string | null) => {
      given.set(key, [...(given.get(key) ?? []), { option, value }]);
    });
  }
  return command.hook("preAction", (_, verb) => {
    const faults = new Faults();
    for (const all of given.values()) refuseRepeated(all, faults);
    const text = faults.text();
    if (text !== undefined) verb.error(`error: ${text}`);
  });
}

interface Given {
  readonly option: Option;
  /** Null for a flag. */
  readonly value: string | null;
}

// repeating a flag is harmless
function refuseRepeated(all: readonly Given[], faults: Faults): void {
  const names = [...new Set(all.map(({ option }) => option.long))];
  const values = all.flatMap(({ value }) => value ?? []);
  if (names.length > 1) faults.add(`${names.join(" and ")}: both are set. Use one of them.`);
  else if (values.length > 1) {
    const times = values.length === 2 ? "twice" : `${values.length} times`;
    faults.add(`${names[0]}: given ${times} (${values.join(", ")}). Give it once.`);
  }
}
