import { Argument, Command } from "commander";

const NOTES = `
Exit codes: 0 printed, 1 refused.

Examples:
  source <(legal-hold completion bash)                         in ~/.bashrc
  source <(legal-hold completion zsh)                          in ~/.zshrc
  legal-hold completion fish > ~/.config/fish/completions/legal-hold.fish`;

/** The verb `completion`. @param root contains all verbs when the action runs */
export function completionCommand(root: Command): Command {
  return new Command("completion")
    .summary("print a script that completes verbs and options in a shell")
    .description("Prints a script that completes the verbs, their options and their choices in bash, zsh or fish.")
    .addArgument(new Argument("<shell>", "which shell").choices(["bash", "zsh", "fish"]))
    .addHelpText("after", NOTES)
    .action((shell: string) => void process.stdout.write(shell === "fish" ? fish(root) : bash(root, shell === "zsh")));
}

function verbsOf(root: Command) {
  return root.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    words: command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
    options: command.options.flatMap(({ long, description, argChoices = [], required, optional }) =>
      long === undefined || long === null
        ? []
        : [{ long, description, choices: argChoices, takes: required || optional }],
    ),
  }));
}

// the words are our own verbs, options and choices, so they need no quoting
function bash(root: Command, zsh: boolean): string {
  const verbs = verbsOf(root);
  const cases = verbs.flatMap(({ name, options, words }) => [
    ...options
      .filter(({ choices }) => choices.length > 0)
      .map(({ long, choices }) => `    "${name} ${long}") words="${choices.join(" ")}" ;;`),
    ...options
      .filter(({ choices, takes }) => takes && choices.length === 0)
      .map(({ long }) => `    "${name} ${long}") return ;;`),
    `    "${name} "*) words="${[...options.map(({ long }) => long), "--help", ...words].join(" ")}" ;;`,
  ]);
  return `${[
    ...(zsh ? ["autoload -U +X compinit && compinit", "autoload -U +X bashcompinit && bashcompinit"] : []),
    "_legal_hold() {",
    '  local current="${COMP_WORDS[COMP_CWORD]}" words=""',
    "  COMPREPLY=()",
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    words="${verbs.map(({ name }) => name).join(" ")} --help --version"`,
    "  else",
    '    case "${COMP_WORDS[1]} ${COMP_WORDS[COMP_CWORD-1]}" in',
    ...cases.map((line) => `  ${line}`),
    "    esac",
    "  fi",
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    "}",
    // completes file names if no word matches
    "complete -o default -F _legal_hold legal-hold",
  ].join("\n")}\n`;
}

function fish(root: Command): string {
  const quoted = (text: string) => `'${text.replace(/['\\]/g, "\\$&")}'`;
  const lines = verbsOf(root).flatMap(({ name, summary, options, words }) => [
    `complete -c legal-hold -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ...words.map((word) => `complete -c legal-hold -n '__fish_seen_subcommand_from ${name}' -a ${word}`),
    ...options.map(({ long, description, choices, takes }) => {
      const value = choices.length > 0 ? ` -x -a ${quoted(choices.join(" "))}` : takes ? " -r" : "";
      return `complete -c legal-hold -n '__fish_seen_subcommand_from ${name}' -l ${long.slice(2)}${value} -d ${quoted(description)}`;
    }),
  ]);
  return `${lines.join("\n")}\n`;
}
