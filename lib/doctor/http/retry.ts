import type { Answer } from "../answer";
import type { Reply } from "./request";

export interface Patience {
  readonly attempts: number;
  /** Longest wait before a retry, in milliseconds; a longer `Retry-After` ends the retries. */
  readonly longestWaitMs: number;
  readonly wait: (ms: number) => Promise<void>;
  /** Retries only after a 429: after another failure, the change may already be done. @default false */
  readonly onlyRefused?: boolean;
}

const FIRST_WAIT = 200;
// temporary conditions that do not depend on the request
const PASSING = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Retries until there is a conclusive response. Calls that change nothing are safe to retry; all calls of doctor are. A
 * 429 has the wait time in `Retry-After` (documented).
 */
export async function retrying(patience: Patience, send: () => Promise<Answer<Reply>>): Promise<Answer<Reply>> {
  for (let attempt = 1; ; attempt++) {
    const answer = await send();
    const done = "failure" in answer || answer.value.status !== 429;
    const wait = patience.onlyRefused && done ? undefined : waitBefore(answer, attempt);
    if (wait === undefined || attempt >= patience.attempts || wait > patience.longestWaitMs) return answer;
    await patience.wait(wait);
  }
}

function waitBefore(answer: Answer<Reply>, attempt: number): number | undefined {
  const otherwise = FIRST_WAIT * 2 ** (attempt - 1);
  if ("failure" in answer) return answer.failure.status === undefined ? otherwise : undefined;
  const { status, headers } = answer.value;
  if (!PASSING.has(status)) return undefined;
  return retryAfter(headers.get("retry-after")) ?? otherwise;
}

function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  return Number.isNaN(until) ? undefined : Math.max(0, until - Date.now());
}
