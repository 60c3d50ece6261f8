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

/** Objects to hold that were there before the keeper. */
export interface BackfillJob {
  readonly store: EvidenceStore;
  readonly rule: HoldRule;
  /** Every version to look at, delete markers left out. */
  readonly versions: AsyncIterable<Version>;
  readonly clock: Clock;
  /** Versions in work at once. */
  readonly concurrency: number;
  /** Longest work on one version, ms, retries among it. */
  readonly patienceMs: number;
  /** Looks and holds nothing. */
  readonly dryRun: boolean;
  /** Told after each version. */
  readonly onDone?: (looked: number) => void;
  /** Begins no more versions once it is aborted; those in work are finished. @default goes on to the end */
  readonly signal?: AbortSignal;
}

/** What became of them. */
export interface BackfillSummary {
  readonly looked: number;
  /** Held now; of a dry run, what would be. */
  readonly held: number;
  readonly heldBefore: number;
  /** Lifted by a custodian, and left so. */
  readonly lifted: number;
  readonly notAsked: number;
  readonly gone: number;
  readonly failed: readonly Failure[];
  /** How the objects arrived, each way with its number. */
  readonly arrived: readonly Line[];
  /** Whether it was broken off before the end of the list. */
  readonly brokenOff: boolean;
  /** What ended the list early; undefined when it was broken off on purpose. */
  readonly why?: string;
  /** Of a run that was broken off: every version up to and with this key was done. Undefined when no key was. */
  readonly doneUpTo?: string;
}

export interface Failure extends Version {
  readonly why: string;
}

/**
 * Goes through the versions, in the order of their keys, and holds those that the rule asks for, as the keeper would. Doing
 * it again changes nothing, so what failed is done by another run, and what was broken off by one after `doneUpTo`.
 * @throws what ends the list of versions before the first of them
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

// one list, several hands: a page is fetched only when there is somebody free to work on it
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
  // a list that failed answers the next call as if it had ended
  return error === undefined ? { whole } : { whole: false, error };
}
