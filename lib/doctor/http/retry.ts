import type { Answer } from "../answer";
import type { Reply } from "./request";

/** How often and how long to try again. */
export interface Patience {
  readonly attempts: number;
  /** Longest wait before one try, in milliseconds; a longer `Retry-After` ends the trying. */
  readonly longestWaitMs: number;
  readonly wait: (ms: number) => Promise<void>;
  /** Tries again after a 429 alone: after anything else it may have been done. @default false */
  readonly onlyRefused?: boolean;
}

const FIRST_WAIT = 200;
// these say nothing about the request itself
const PASSING = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Tries until there is an answer that means something. What changes nothing may be repeated, as all calls of doctor. A 429
 * says in `Retry-After` when to come back (documented).
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
