import {
  keepVersion,
  wayOf,
  wordsOf,
  type Clock,
  type EvidenceStore,
  type HoldRule,
  type Line,
  type Version,
} from "../handler";
import { DoneInOrder } from "./done-in-order";

/** A backfill of objects that were there before the keeper. */
export interface BackfillJob {
  readonly store: EvidenceStore;
  readonly rule: HoldRule;
  /** Every version to handle, without delete markers. */
  readonly versions: AsyncIterable<Version>;
  readonly clock: Clock;
  /** Versions handled in parallel. */
  readonly concurrency: number;
  /** Longest time for one version, ms, including retries. */
  readonly patienceMs: number;
  /** Reads only and places no hold. */
  readonly dryRun: boolean;
  /** Called after each version. */
  readonly onDone?: (looked: number) => void;
  /** Once aborted, no more versions are started; those in progress are finished. @default runs to the end */
  readonly signal?: AbortSignal;
}

/** Result of a backfill. */
export interface BackfillSummary {
  readonly looked: number;
  /** Versions that got a hold; in a dry run, those that would. */
  readonly held: number;
  readonly heldBefore: number;
  /** Versions whose hold a custodian lifted, which stays lifted. */
  readonly lifted: number;
  readonly notAsked: number;
  readonly gone: number;
  readonly failed: readonly Failure[];
  /** How the objects arrived, each combination with its count. */
  readonly arrived: readonly Line[];
  /** Whether it was interrupted before the end of the list. */
  readonly brokenOff: boolean;
  /** What ended the list early; undefined if it was interrupted on purpose. */
  readonly why?: string;
  /** For an interrupted run: every version up to and including this key is done. Undefined if no key is. */
  readonly doneUpTo?: string;
}

export interface Failure extends Version {
  readonly why: string;
}

/**
 * Handles the versions in key order and places the holds that the rule asks for, as the keeper would. Repeating it changes
 * nothing, so another run retries what failed, and a run after `doneUpTo` continues an interrupted one.
 * @throws the error that ends the list of versions before the first of them
 */
export async function backfill(job: BackfillJob): Promise<BackfillSummary> {
  const counts = { looked: 0, held: 0, heldBefore: 0, lifted: 0, notAsked: 0, gone: 0 };
  const failed: Failure[] = [];
  const ways = new Map<string, number>();
  const store = job.dryRun ? { ...job.store, placeHold: () => Promise.resolve() } : job.store;
  const order = new DoneInOrder();
  const one = async (version: Version): Promise<void> => {
    const done = order.begin(version.key);
    try {
      const deadline = job.clock.now() + job.patienceMs;
      const { outcome, stored } = await keepVersion(job.rule, version, { store, clock: job.clock, deadline });
      counts[outcome]++;
      if (stored !== undefined) {
        const way = JSON.stringify(wayOf(stored));
        ways.set(way, (ways.get(way) ?? 0) + 1);
      }
    } catch (error) {
      failed.push({ ...version, why: wordsOf(error) });
    }
    done();
    counts.looked++;
    job.onDone?.(counts.looked);
  };
  const { whole, error } = await inParallel(job.versions, job.concurrency, one, job.signal);
  if (error !== undefined && counts.looked === 0) throw error;
  // the most frequent first, and the same in every run
  const arrived = [...ways].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return {
    ...counts,
    failed,
    arrived: arrived.map(([way, count]) => ({ count, ...(JSON.parse(way) as Line) })),
    brokenOff: !whole,
    ...(whole ? {} : { doneUpTo: order.doneUpTo }),
    ...(error === undefined ? {} : { why: wordsOf(error) }),
  };
}

// several workers share one list: a page is fetched only when a worker is free
async function inParallel<T>(
  items: AsyncIterable<T>,
  hands: number,
  work: (item: T) => Promise<void>,
  signal?: AbortSignal,
): Promise<{ readonly whole: boolean; readonly error?: Error }> {
  const iterator = items[Symbol.asyncIterator]();
  let whole = false;
  let error: Error | undefined;
  const hand = async (): Promise<void> => {
    while (signal?.aborted !== true && error === undefined) {
      const next = await iterator.next();
      whole ||= next.done === true;
      if (next.done === true) return;
      await work(next.value);
    }
  };
  const stopped = (reason: unknown) => void (error ??= reason instanceof Error ? reason : new Error(String(reason)));
  await Promise.all(Array.from({ length: hands }, () => hand().catch(stopped)));
  // after a failure the iterator reports its end, so the error is kept here
  return error === undefined ? { whole } : { whole: false, error };
}
