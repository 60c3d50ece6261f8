import { Option, type Command } from "commander";
import { Faults } from "./faults";

/** For an option that may be given again: all that was given, in order. */
export function several(one: string, others: readonly string[] = []): string[] {
  return [...others, one];
}

/**
 * Gives a verb that prints results both ways to ask for a format: `--format`, and `--json` as its short form. Whichever it
 * looks at, both are set.
 */
export function withFormat(command: Command): Command {
  const has = (long: string) => command.options.some((option) => option.long === long);
  if (!has("--json") && !has("--format")) return command;
  if (!has("--format")) command.addOption(new Option("--format <format>", "of the output").choices(["text", "json"]));
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
 * Refuses an option that takes one value and is given twice, and one that is given beside its `--no-` form: of two the last
 * would count, and nobody would be told of the first.
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
  /** Null of a flag. */
  readonly value: string | null;
}

// a flag that is given twice says the same twice
function refuseRepeated(all: readonly Given[], faults: Faults): void {
  const names = [...new Set(all.map(({ option }) => option.long))];
  const values = all.flatMap(({ value }) => value ?? []);
  if (names.length > 1) faults.add(`${names.join(" and ")}: given both. Give one of them.`);
  else if (values.length > 1) {
    const times = values.length === 2 ? "twice" : `${values.length} times`;
    faults.add(`${names[0]}: given ${times} (${values.join(", ")}). Give it once.`);
  }
}
