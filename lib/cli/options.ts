import { Option, type Command } from "commander";

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
