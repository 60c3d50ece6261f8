import { App, type AppConfig } from "cdktf";
import { ConfigError } from "../lib/core";
import { makeOutputFolder, OutputFolderError, type OutputFolder } from "./output-folder";

/**
 * Builds an app and synthesizes it. An invalid configuration ends with the list of its faults on standard error and exit
 * code 1, without a stack trace and before anything is written. So does an output folder that cannot be created.
 *
 * Changes by an Aspect are known only when its stack is written: earlier stacks of the app are already written then. A folder
 * that this run created is removed; in an existing folder they stay. Errors of the program are rethrown.
 * @param build adds the stacks; not an async function
 * @param config as for cdktf's `App`
 * @returns the app, or undefined when it was refused
 * @public
 */
export function synthesize(build: (app: App) => void, config: AppConfig = {}): App | undefined {
  let folder: OutputFolder | undefined;
  try {
    folder = makeOutputFolder(config.outdir ?? process.env["CDKTF_OUTDIR"] ?? "cdktf.out");
    const app = new App(config);
    const built: unknown = build(app);
    if (built instanceof Promise) {
      built.catch(() => undefined);
      throw new AppFindings(
        "The function given to synthesize is async: what it adds after an await would not be written. Await before the call.",
      );
    }
    refuseFindings(app);
    app.synth();
    return app;
  } catch (error) {
    const text = messageOf(error);
    if (text === undefined) throw error;
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
    folder?.undo();
    return undefined;
  }
}

/** Findings about the app as a whole. */
class AppFindings extends Error {}

// cdktf validates stack by stack and writes in between; validating all first leaves no partial output
function refuseFindings(app: App): void {
  const messages = app.node.findAll().flatMap((construct) => construct.node.validate());
  if (messages.length > 0) throw new AppFindings(messages.join("\n"));
}

function messageOf(error: unknown): string | undefined {
  const told = [ConfigError, AppFindings, OutputFolderError].some((kind) => error instanceof kind);
  return told ? (error as Error).message : undefined;
}
