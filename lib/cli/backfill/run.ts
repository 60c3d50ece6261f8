import { backfill, type BackfillSummary } from "../../aws/hold-keeper/backfill/backfill";
import { systemClock, wordsOf } from "../../aws/hold-keeper/handler";
import { ConfigError } from "../../core";
import { escaped, visible } from "../../review/common";
import { onSignal } from "../signals";
import { type Terminal, Progress } from "../terminal";
import { sdkBucket, type Bucket } from "./bucket";
import { planOf, type BackfillOptions } from "./options";
import { shellWord } from "./shell-word";

const PATIENCE_MS = 60_000;
const SHOWN = 20;
const BROKEN_OFF = 130;

/**
 * Runs the verb.
 * @param open opens the bucket; @default with the SDK
 * @param interrupt ends the run early when aborted; @default on Ctrl-C, and a second Ctrl-C ends the process
 * @returns the exit code: 0 done, 1 error of the tool, 2 objects failed, 130 interrupted
 */
export async function runBackfill(
  bucketName: string,
  options: BackfillOptions,
  terminal: Terminal,
  open: (name: string, region?: string, owner?: string) => Bucket = sdkBucket,
  interrupt?: AbortSignal,
): Promise<number> {
  const progress = new Progress(terminal);
  const controller = new AbortController();
  const stop = () => {
    terminal.err("\nFinishing the objects in progress; press Ctrl-C again to stop immediately.\n");
    controller.abort();
  };
  const off = onSignal(stop);
  try {
    const { rule, concurrency } = planOf(options);
    const { store, versions } = open(bucketName, options.region, options.owner);
    const summary = await backfill({
      store,
      rule,
      versions: versions({ prefix: options.below, afterKey: options.after }),
      clock: systemClock,
      concurrency,
      patienceMs: PATIENCE_MS,
      dryRun: options.dryRun ?? false,
      onDone: (looked) => progress.show(`${looked} objects checked`),
      signal: interrupt ?? controller.signal,
    });
    progress.clear();
    terminal.out(
      options.json ? `${escaped(JSON.stringify(summary, null, 2))}\n` : inWords(summary, options.dryRun ?? false),
    );
    if (summary.brokenOff) {
      terminal.err(whereToGoOn(summary, options.after));
      return summary.why === undefined ? BROKEN_OFF : 1;
    }
    return summary.failed.length > 0 ? 2 : 0;
  } catch (error) {
    progress.clear();
    terminal.err(`${error instanceof ConfigError ? error.message : visible(wordsOf(error))}\n`);
    return 1;
  } finally {
    off();
  }
}

function whereToGoOn({ why, doneUpTo }: BackfillSummary, after: string | undefined): string {
  const key = doneUpTo ?? after;
  const reason = why === undefined ? "Interrupted" : `Interrupted: ${visible(why)}`;
  if (key === undefined) return `${reason}. No key was processed: run it again.\n`;
  const word = shellWord(key);
  return `${reason}. Everything up to the key ${word} is processed: continue with --after ${word}\n`;
}

function inWords(summary: BackfillSummary, dryRun: boolean): string {
  const { looked, held, heldBefore, lifted, notAsked, gone, failed, arrived } = summary;
  const rows: readonly (readonly [count: number, words: string])[] = [
    [held, dryRun ? "would be held" : "held now"],
    [heldBefore, "held before"],
    [lifted, "lifted by a custodian, left unchanged"],
    [notAsked, "not selected by the rule"],
    [gone, "gone meanwhile"],
    [failed.length, "failed; run it again"],
  ];
  const lines = [
    `${looked} versions checked`,
    ...rows.filter(([count]) => count > 0).map(([count, words]) => `  ${count} ${words}`),
    ...(arrived.length > 0 ? ["How they arrived:", ...arrived.map((way) => `  ${visible(JSON.stringify(way))}`)] : []),
    ...(failed.length > 0 ? ["Failed:"] : []),
    ...failed
      .slice(0, SHOWN)
      .map(({ key, versionId, why }) => `  ${visible(JSON.stringify(key))} ${visible(versionId)}: ${visible(why)}`),
    ...(failed.length > SHOWN ? [`  and ${failed.length - SHOWN} more: --json lists them all`] : []),
  ];
  return `${lines.join("\n")}\n`;
}
