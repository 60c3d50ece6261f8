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
}

export interface Failure extends Version {
  readonly why: string;
}

/**
 * Goes through the versions and holds those that the rule asks for, as the keeper would. Doing it again changes nothing,
 * so what failed, or was broken off, is done by another run.
 * @throws whatever ends the list of versions
 */
export async function backfill(job: BackfillJob): Promise<BackfillSummary> {
  const counts = { looked: 0, held: 0, heldBefore: 0, lifted: 0, notAsked: 0, gone: 0 };
  const failed: Failure[] = [];
  const ways = new Map<string, number>();
  const store = job.dryRun ? { ...job.store, placeHold: () => Promise.resolve() } : job.store;
  const one = async (version: Version): Promise<void> => {
    try {
      const deadline = job.clock.now() + job.patienceMs;
      const { outcome, stored } = await keepVersion(store, job.rule, version, job.clock, deadline);
      counts[outcome]++;
      if (stored !== undefined) {
        const way = JSON.stringify(wayOf(stored));
        ways.set(way, (ways.get(way) ?? 0) + 1);
      }
    } catch (error) {
      failed.push({ ...version, why: wordsOf(error) });
    }
    counts.looked++;
    job.onDone?.(counts.looked);
  };
  await inParallel(job.versions, job.concurrency, one);
  // the most frequent first, and the same in every run
  const arrived = [...ways].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return { ...counts, failed, arrived: arrived.map(([way, count]) => ({ count, ...(JSON.parse(way) as Line) })) };
}

// one list, several hands: a page is fetched only when there is somebody free to work on it
async function inParallel<T>(items: AsyncIterable<T>, hands: number, work: (item: T) => Promise<void>): Promise<void> {
  const iterator = items[Symbol.asyncIterator]();
  const hand = async (): Promise<void> => {
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: hands }, hand));
}
