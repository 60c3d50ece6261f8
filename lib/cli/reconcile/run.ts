import {
  exitCodeOf,
  readJournal,
  reconcilePermissions,
  refuseExisting,
  renderReconciliation,
  resolveCase,
} from "../../export";
import { exportErrorText } from "../export-error";
import { openCaller, readGiven } from "../open-case";
import { Progress } from "../terminal";
import { UsageError } from "../usage-error";
import { callsPerMinute, endingsOf, refuseIdleOptions, type ReconcileOptions } from "./options";
import { awsNeeds, needsText } from "./needs";
import { askingAthena, checksumming, reconcileCase, writeWhatWasAsked, type CaseRun } from "./reconcile-case";
import { ownWorld, type ExportWorld } from "./world";

/** Reads, compares, prints, and returns the exit code. Never throws: every error is printed as one message. */
export async function runReconcile(
  path: string,
  stack: string,
  options: ReconcileOptions,
  world: ExportWorld = ownWorld(),
): Promise<number> {
  const { env, terminal, aws, now, pause } = world;
  const progress = new Progress(terminal);
  const onProgress = (text: string) => progress.show(text);
  try {
    const asked = { path: options.printPolicy ? undefined : path, stack, name: options.stack };
    const checks = [
      () => refuseIdleOptions(options),
      () => callsPerMinute(options),
      () => options.manifest === undefined || refuseExisting(options.manifest),
      () => endingsOf(options.ending),
    ];
    const { opened, expected, file } = readGiven(asked, options.printPolicy ? [] : checks);
    if (expected.aws === undefined) throw new UsageError("The stack has no bucket to compare.");
    const { region } = expected.aws;
    if (options.printPolicy || file === undefined) {
      terminal.out(needsText("", reconcilePermissions.permissions, awsNeeds(opened, expected, expected.aws, options)));
      return 0;
    }
    const { client, caller } = await openCaller(expected, env, [], { perMinute: callsPerMinute(options) });
    const journal = await readJournal(`${path}.journal`);
    const given = await resolveCase(client, file, { now, pause, onProgress });
    const sdk = await aws(region, options.athena ? ["s3", "athena"] : ["s3"]);
    const run: CaseRun = {
      ...{ given, caller, genesys: client, aws: sdk, place: expected.aws, journal, now, onProgress },
      ...checksumming(opened, options, sdk, world, onProgress),
      ...askingAthena(opened, options, sdk, world, onProgress),
    };
    const reconciled = await reconcileCase(run, options);
    progress.clear();
    await writeWhatWasAsked(reconciled, run, options, terminal);
    const { report } = reconciled;
    terminal.out(
      options.json ? `${JSON.stringify(report, null, 2)}\n` : renderReconciliation(report, terminal.colours),
    );
    return exitCodeOf(report);
  } catch (error) {
    progress.clear();
    terminal.err(`legal-hold reconcile: ${exportErrorText(error)}\n`);
    return 1;
  }
}
