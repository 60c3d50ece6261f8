import type { Clock, Keeper, KeeperSettings } from "../../lib/aws/hold-keeper/handler";
import { s3Store } from "../../lib/aws/hold-keeper/handler/s3-store";
import type { FakeS3 } from "./fake-s3";

export const BUCKET = "example-evidence";
export const START = Date.parse("2026-03-01T12:00:00Z");

/** Time that passes only where somebody waits. */
export class FakeClock implements Clock {
  time = START;
  now = (): number => this.time;
  random = (): number => 0.5;
  sleep = (ms: number): Promise<void> => {
    this.time += ms;
    return Promise.resolve();
  };
}

/** A log line as the tests look at it. */
export type Logged = { readonly [name: string]: unknown };

/** A keeper over a fake bucket, with its log. */
export function keeperOver(
  s3: FakeS3,
  rule: KeeperSettings["rule"],
  clock: Clock = new FakeClock(),
): Keeper & { readonly log: Logged[] } {
  const settings = { bucket: BUCKET, rule, lateAfterMinutes: 15, metricNamespace: "LegalHold", keeper: "keeper" };
  const log: Logged[] = [];
  return { store: s3Store(s3.client, BUCKET), settings, clock, log, write: (line) => void log.push(line) };
}

/** The body of a queue message about a new object. */
export function created(key: string, versionId: string, at: number = START, bucket = BUCKET): string {
  return JSON.stringify({
    source: "aws.s3",
    "detail-type": "Object Created",
    time: new Date(at).toISOString(),
    detail: { bucket: { name: bucket }, object: { key, "version-id": versionId } },
  });
}
