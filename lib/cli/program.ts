import { Command, CommanderError } from "commander";
import { backfillCommand } from "./commands/backfill";
import { backfillJobCommand } from "./commands/backfill-job";
import { completionCommand } from "./commands/completion";
import { doctorCommand } from "./commands/doctor";
import { explainCommand } from "./commands/explain";
import { exportCommand } from "./commands/export";
import { withFormat, withoutRepeats } from "./options";
import { lintCommand } from "./commands/lint";
import { reconcileCommand } from "./commands/reconcile";
import { packageFacts } from "./package-folder";
import { newCommand } from "./commands/new";
import { permissionsCommand } from "./commands/permissions";
import { redriveCommand } from "./commands/redrive";
import { regionsCommand } from "./commands/regions";
import { rehearseCommand } from "./commands/rehearse";
import { replicateCommand } from "./commands/replicate";
import { releaseCommand } from "./commands/release";
import { reviewCommand } from "./commands/review";
import { verifyCommand } from "./commands/verify";
import { whyCommand } from "./commands/why";

export function program(): Command {
  const commands = [
    backfillCommand(),
    backfillJobCommand(),
    doctorCommand(),
    explainCommand(),
    exportCommand(),
    lintCommand(),
    reconcileCommand(),
    newCommand(),
    permissionsCommand(),
    redriveCommand(),
    regionsCommand(),
    rehearseCommand(),
    replicateCommand(),
    releaseCommand(),
    reviewCommand(),
    verifyCommand(),
    whyCommand(),
  ];
  const root = new Command("legal-hold")
    .description("Analyzes legal-hold recording exports from synthesized stacks.")
    .option("-V, --version", "print the version of the package")
    .on("option:version", () => {
      process.stdout.write(`${packageFacts().version}\n`);
      // like commander's own --version, which would read the version even if it is not requested
      throw new CommanderError(0, "commander.version", "version");
    })
    .showHelpAfterError("Try --help.");
  // error messages start with the command
  const startsWith = (words: string) => ({
    outputError: (text: string, write: (text: string) => void) => write(text.replace(/^error: /, `${words}: `)),
  });
  for (const command of [...commands, completionCommand(root)]) {
    root.addCommand(withoutRepeats(withFormat(command.copyInheritedSettings(root))));
    command.configureOutput(startsWith(`legal-hold ${command.name()}`));
  }
  return root.configureOutput(startsWith("legal-hold"));
}

/**
 * Runs a command line. The verb sets the exit code of the process; an invalid command line sets 1.
 * @param args without the program name
 */
export async function run(args: readonly string[]): Promise<void> {
  const root = program();
  for (const command of [root, ...root.commands]) command.exitOverride();
  try {
    await root.parseAsync([...args], { from: "user" });
  } catch (error) {
    // commander has already printed the error
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 1;
  }
}
