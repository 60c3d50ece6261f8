import type { Kept, Outcome } from "./keep";
import type { KeeperSettings } from "./settings";
import type { StoredObject } from "./store";

/** The result of one message of a batch. */
export interface Result {
  /** Undefined for a message that is ignored. */
  readonly kept?: Kept;
  /** Versions beside it that got a hold because it asks for one. @default none */
  readonly besides?: number;
  readonly failed?: boolean;
  /** Time from the arrival to now, ms; undefined where no arrival could be read. */
  readonly ageMs?: number;
}

/** One line of the log. */
export interface Line {
  readonly [name: string]: unknown;
}

const COUNTERS: { readonly [outcome in Outcome]: string } = {
  held: "HoldsPlaced",
  heldBefore: "HeldBefore",
  lifted: "LiftedByCustodian",
  notAsked: "NotAsked",
  gone: "Gone",
};

/** The metrics of a batch, in the embedded metric format, from which CloudWatch creates metrics. */
export function metricLines(settings: KeeperSettings, results: readonly Result[], now: number): Line[] {
  const counters: { [name: string]: number | number[] } = {};
  for (const outcome of Object.keys(COUNTERS) as Outcome[]) {
    counters[COUNTERS[outcome]] = results.filter(({ kept }) => kept?.outcome === outcome).length;
  }
  counters[COUNTERS.held] = results.reduce(
    (sum, { kept, besides = 0 }) => sum + besides + (kept?.outcome === "held" ? 1 : 0),
    0,
  );
  counters["Failures"] = results.filter(({ failed }) => failed === true).length;
  counters["HoldsLate"] = results.filter((result) => isLate(settings, result)).length;
  const delays = results.filter(({ kept }) => kept?.outcome === "held").map(({ ageMs }) => ageMs ?? 0);
  if (delays.length > 0) counters["HoldDelay"] = delays;
  const lines = [metricLine(settings, now, counters, {})];
  for (const [encryption, count] of countBy(results, ({ encryption = "none" }) => encryption)) {
    lines.push(metricLine(settings, now, { ObjectsArrived: count }, { Encryption: encryption }));
  }
  return lines;
}

/** How the objects of a batch arrived, each combination with its count: this shows what the exporter sends. */
export function arrivalLines(results: readonly Result[]): Line[] {
  return [...countBy(results, (stored) => JSON.stringify(wayOf(stored)))].map(([way, count]) => ({
    level: "INFO",
    message: "objects arrived",
    count,
    ...(JSON.parse(way) as Line),
  }));
}

/** How one object arrived, without identifying data: metadata names, but no values, which may be personal data. */
export function wayOf(stored: StoredObject): Line {
  const { encryption = "none", keyId, bucketKey, retentionMode, hold, storageClass, contentType } = stored;
  const metadata = Object.keys(stored.metadata).sort();
  return { encryption, keyId, bucketKey, retentionMode, hold, storageClass, contentType, metadata };
}

// late: without a hold when the time had passed, even if it has one by now or could not be handled
function isLate({ lateAfterMinutes }: KeeperSettings, { kept, failed, ageMs = 0 }: Result): boolean {
  return ageMs > lateAfterMinutes * 60_000 && (kept?.outcome === "held" || failed === true);
}

function countBy(results: readonly Result[], way: (stored: StoredObject) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kept } of results) {
    if (kept?.stored === undefined) continue;
    const name = way(kept.stored);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function metricLine(
  { metricNamespace, keeper }: KeeperSettings,
  now: number,
  values: { readonly [name: string]: number | readonly number[] },
  dimensions: { readonly [name: string]: string },
): Line {
  const Metrics = Object.keys(values).map((Name) => ({
    Name,
    Unit: Name === "HoldDelay" ? "Milliseconds" : "Count",
  }));
  const Dimensions = [["Keeper", ...Object.keys(dimensions)]];
  const _aws = { Timestamp: now, CloudWatchMetrics: [{ Namespace: metricNamespace, Dimensions, Metrics }] };
  return { _aws, Keeper: keeper, ...dimensions, ...values };
}
