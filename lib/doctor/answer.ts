/** Why a call gave nothing to look at. */
export interface Failure {
  /** What was called, such as `GET /api/v2/tokens/me`; never with a secret in it. */
  readonly call: string;
  /** What went wrong, in words. */
  readonly problem: string;
  /** Whether `problem` is in the platform's own words, which may name people: such words are not saved. */
  readonly quoted?: true;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** Error code of the platform. */
  readonly code?: string;
  /** Id by which support finds the call: `ININ-Correlation-Id`, or the request id of AWS. */
  readonly correlationId?: string;
  /**
   * Why the platform could not even refuse: `network` before it was reached, `credentials` and `package` before it was
   * asked, `answer` where what answered is not the platform, or the platform is out of order; `extra` where a package is
   * missing without which the rest is looked at all the same.
   */
  readonly kind?: "network" | "credentials" | "package" | "answer" | "extra";
  /** What to look at, for a failure of a kind. */
  readonly check?: string;
  /** Permission that the call takes. */
  readonly needs?: string;
}

/** What a call gave: a value whose shape was checked, or the reason why there is none. */
export type Answer<T> = { readonly value: T } | { readonly failure: Failure };

/** The value, or undefined when the call failed or was not made. */
export function valueOf<T>(answer: Answer<T> | undefined): T | undefined {
  return answer !== undefined && "value" in answer ? answer.value : undefined;
}

/** The failure, or undefined when the call succeeded or was not made. */
export function failureOf(answer: Answer<unknown> | undefined): Failure | undefined {
  return answer !== undefined && "failure" in answer ? answer.failure : undefined;
}

/** The value made into another; `read` gives undefined for a shape that is not the documented one. */
export function shaped<T, U>(answer: Answer<T>, call: string, read: (value: T) => U | undefined): Answer<U> {
  if ("failure" in answer) return answer;
  const value = read(answer.value);
  if (value !== undefined) return { value };
  return { failure: { call, problem: "the answer has another shape than the documentation gives" } };
}
