import { isPassing } from "./failure";

/** Clock and random source, passed in so that tests can replace them. */
export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
  /** 0 up to 1. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
};

const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5_000;
const CALL_TIMEOUT_MS = 5_000;

/**
 * Retries a call that fails temporarily, with growing random delays, as long as there is time. After that the queue delivers
 * the message again.
 * @param deadline when it must have stopped, ms since 1970
 * @throws the last error
 */
export async function patiently<T>(
  clock: Clock,
  deadline: number,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  for (let longest = FIRST_DELAY_MS; ; longest = Math.min(longest * 2, LONGEST_DELAY_MS)) {
    try {
      return await call(AbortSignal.timeout(Math.max(1, Math.min(CALL_TIMEOUT_MS, deadline - clock.now()))));
    } catch (error) {
      const delay = Math.ceil(clock.random() * longest);
      if (!isPassing(error) || clock.now() + delay >= deadline) throw error;
      await clock.sleep(delay);
    }
  }
}
