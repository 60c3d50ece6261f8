import { Command, CommanderError } from "commander";
import { backfillCommand } from "./backfill";
import { backfillJobCommand } from "./backfill-job";
import { completionCommand } from "./completion";
import { doctorCommand } from "./doctor";
import { explainCommand } from "./explain";
import { exportCommand } from "./export";
import { withFormat } from "./format";
import { lintCommand } from "./lint";
import { reconcileCommand } from "./reconcile";
import { packageFacts } from "./package-folder";
import { newCommand } from "./new";
import { permissionsCommand } from "./permissions";
import { redriveCommand } from "./redrive";
import { regionsCommand } from "./regions";
import { rehearseCommand } from "./rehearse";
import { replicateCommand } from "./replicate";
import { releaseCommand } from "./release";
import { reviewCommand } from "./review";
import { verifyCommand } from "./verify";
import { whyCommand } from "./why";

/** The command line with all its verbs. */
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
    .description("Answers questions about legal-hold recording exports, from synthesized stacks.")
    .option("-V, --version", "print the version of the package")
    .on("option:version", () => {
      process.stdout.write(`${packageFacts().version}\n`);
      // as commander ends after its own --version, which would need the version before it is asked for
      throw new CommanderError(0, "commander.version", "version");
    })
    .showHelpAfterError("Try --help.");
  for (const command of [...commands, completionCommand(root)]) {
    root.addCommand(withFormat(command.copyInheritedSettings(root)));
    // an error begins with the verb
    command.configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /, `legal-hold ${command.name()}: `)),
    });
  }
  return root;
}

/**
 * Runs a command line. The verb sets the exit code of the process; a command line that makes no sense ends with 1.
 * @param args without the name of the program
 */
export async function run(args: readonly string[]): Promise<void> {
  const root = program();
  for (const command of [root, ...root.commands]) command.exitOverride();
  try {
    await root.parseAsync([...args], { from: "user" });
  } catch (error) {
    // commander has said it already
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 1;
  }
}
