import { existsSync, readFileSync } from "node:fs";
import { expectationOf } from "../../doctor";
import {
  exitCodeOf,
  manifestPolicy,
  readEntries,
  reconcilePermissions,
  reconcilePolicy,
  refuseExisting,
  renderReconciliation,
  resolveCase,
} from "../../export";
import { exportErrorText } from "../export-error";
import { oneStack } from "../one-stack";
import { openCase } from "../open-case";
import { Progress } from "../review-steps/progress";
import { UsageError } from "../usage-error";
import { callsPerMinute, endingsOf, refuseIdleOptions, type ReconcileOptions } from "./options";
import { reconcileCase, writeWhatWasAsked, type CaseRun } from "./reconcile-case";
import { ownWorld, type ExportWorld } from "./world";

/** Reads, compares, prints, and returns the exit code. Never throws: whatever is wrong ends in one message. */
export async function runReconcile(
  path: string,
  stack: string,
  options: ReconcileOptions,
  { env, terminal, aws, now, pause }: ExportWorld = ownWorld(),
): Promise<number> {
  const progress = new Progress(terminal);
  const onProgress = (text: string) => progress.show(text);
  try {
    const expected = expectationOf(oneStack(stack, options.stack));
    if (expected.aws === undefined) throw new UsageError("The stack has no bucket to look at.");
    const { bucketName, region } = expected.aws;
    if (options.printPolicy) {
      const arns = { ...expected.aws, bucket: bucketName, organizationId: expected.genesys.organizationId };
      const policies = [reconcilePolicy(arns), ...(options.manifest === undefined ? [] : [manifestPolicy(arns)])];
      terminal.out(needsText(policies));
      return 0;
    }
    refuseIdleOptions(options);
    const perMinute = callsPerMinute(options);
    if (options.manifest !== undefined) refuseExisting(options.manifest);
    endingsOf(options.ending);
    const { file, client, caller } = await openCase(path, expected, env, () => [], { perMinute });
    const steps = `${path}.journal`;
    const journal = existsSync(steps) ? readEntries(steps, readFileSync(steps)).entries : [];
    const given = await resolveCase(client, file, { now, pause, onProgress });
    const sdk = await aws(region);
    const run: CaseRun = { given, caller, genesys: client, aws: sdk, place: expected.aws, journal, now, onProgress };
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

function needsText(policies: readonly object[]): string {
  const lines = reconcilePermissions.permissions.map(({ name, why }) => `  ${name.padEnd(36)}${why}`);
  const aws = policies.map((policy) => JSON.stringify(policy, null, 2));
  return `${["Genesys Cloud:", ...lines, "", "AWS, the smallest policy:", ...aws].join("\n")}\n`;
}
