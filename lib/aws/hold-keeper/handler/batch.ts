import { readMessage } from "./arrival";
import { wordsOf } from "./failure";
import { keepBesides, keepVersion } from "./keep";
import { arrivalLines, metricLines, wayOf, type Line, type Result } from "./report";
import type { Clock } from "./retry";
import type { KeeperSettings } from "./settings";
import type { EvidenceStore } from "./store";

/** The event that Lambda passes on from a queue. */
export interface QueueEvent {
  readonly Records: readonly { readonly messageId: string; readonly body: string }[];
}

/** The answer to Lambda: the messages that the queue must deliver again. */
export interface QueueAnswer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/** The keeper's dependencies. */
export interface Keeper {
  readonly store: EvidenceStore;
  readonly settings: KeeperSettings;
  readonly clock: Clock;
  /** Writes one line of the log. */
  readonly write: (line: Line) => void;
}

/**
 * Handles a batch of messages in parallel. Only messages that failed are delivered again.
 * @param deadline when it must have given up, ms since 1970
 */
export async function keepBatch(keeper: Keeper, event: QueueEvent, deadline: number): Promise<QueueAnswer> {
  const results = await Promise.all(event.Records.map(({ body }) => keepMessage(keeper, body, deadline)));
  const { settings, clock, write } = keeper;
  for (const line of [...arrivalLines(results), ...metricLines(settings, results, clock.now())]) write(line);
  const failed = event.Records.filter((_, i) => results[i]!.failed);
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}

async function keepMessage({ store, settings, clock, write }: Keeper, body: string, deadline: number): Promise<Result> {
  let about: Line = {};
  let at: number | undefined;
  const ageMs = () => (at === undefined ? undefined : Math.max(0, clock.now() - at));
  try {
    const message = readMessage(body, settings.bucket);
    if ("ignored" in message) {
      write({ level: "INFO", message: "ignored", why: message.ignored });
      return {};
    }
    const { arrival } = message;
    at = arrival.at;
    about = { key: arrival.key, versionId: arrival.versionId };
    const sources = { store, clock, deadline };
    const kept = await keepVersion(settings.rule, arrival, sources);
    const way = kept.stored === undefined ? {} : wayOf(kept.stored);
    write({ level: "INFO", message: kept.outcome, ...about, ...way, ageMs: ageMs() });
    // an existing hold may come from an earlier try that did not finish
    const goesOn = kept.outcome === "held" || kept.outcome === "heldBefore";
    const besides = goesOn ? await keepBesides(settings.rule, arrival, sources) : [];
    for (const { key, versionId } of besides)
      write({ level: "INFO", message: "held", key, versionId, askedBy: arrival.key });
    return { kept, besides: besides.length, ageMs: ageMs() };
  } catch (error) {
    write({ level: "ERROR", message: "failed", ...about, why: wordsOf(error), ageMs: ageMs() });
    return { failed: true, ageMs: ageMs() };
  }
}
