import type { QueueAnswer, QueueEvent } from "../../lib/aws/hold-keeper/handler";

/** How a queue delivers that promises at least once and no order. */
export interface QueueRules {
  /** 0 up to 1, from a seed. */
  readonly random: () => number;
  /** Share of messages that are delivered once more although they were done with. */
  readonly duplicates: number;
  readonly deliveries: number;
}

/**
 * Delivers bodies in batches of ten, in any order, some of them twice, and what failed again, until nothing is left.
 * @returns bodies that were given up
 */
export async function drain(
  bodies: readonly string[],
  { random, duplicates, deliveries }: QueueRules,
  handle: (event: QueueEvent) => Promise<QueueAnswer>,
): Promise<readonly string[]> {
  const waiting = bodies.map((body, i) => ({ messageId: String(i), body, received: 0 }));
  const deadLetters: string[] = [];
  while (waiting.length > 0) {
    const batch = Array.from({ length: Math.min(10, waiting.length) }, () => {
      const i = Math.floor(random() * waiting.length);
      const last = waiting.pop()!;
      return i === waiting.length ? last : waiting.splice(i, 1, last)[0]!;
    });
    const { batchItemFailures } = await handle({ Records: batch });
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const message of batch) {
      const again = { ...message, received: message.received + 1 };
      if (!failed.has(message.messageId)) {
        if (random() < duplicates) waiting.push({ ...message, messageId: `${message.messageId}+` });
      } else if (again.received < deliveries) waiting.push(again);
      else deadLetters.push(message.body);
    }
  }
  return deadLetters;
}

/** Numbers that look like chance and are the same in every run (a linear congruential generator). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
}
