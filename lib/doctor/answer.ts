/** Why a call returned no usable value. */
export interface Failure {
  /** The call, such as `GET /api/v2/tokens/me`. Never contains a secret. */
  readonly call: string;
  readonly problem: string;
  /** Whether `problem` quotes the platform. A quote may contain people's names, so it is not saved. */
  readonly quoted?: true;
  /** HTTP status, if there was a response. */
  readonly status?: number;
  /** Error code returned by the platform. */
  readonly code?: string;
  /** Id that support needs to find the call: `ININ-Correlation-Id` or the AWS request id. */
  readonly correlationId?: string;
  /**
   * Set if the platform did not process the call:
   * `network`: it could not be reached;
   * `credentials`, `package`: the call was not sent;
   * `answer`: the response does not come from the platform, or the platform has an outage;
   * `extra`: an optional package is not installed, and the other checks run without it.
   */
  readonly kind?: "network" | "credentials" | "package" | "answer" | "extra";
  /** What the operator should check for this kind of failure. */
  readonly check?: string;
  /** Permission that the call requires. */
  readonly needs?: string;
}

/** Result of a call: a value with a verified shape, or the failure. */
export type Answer<T> = { readonly value: T } | { readonly failure: Failure };

/** The value, or undefined if the call failed or was not made. */
export function valueOf<T>(answer: Answer<T> | undefined): T | undefined {
  return answer !== undefined && "value" in answer ? answer.value : undefined;
}

/** The failure, or undefined if the call succeeded or was not made. */
export function failureOf(answer: Answer<unknown> | undefined): Failure | undefined {
  return answer !== undefined && "failure" in answer ? answer.failure : undefined;
}

/** Converts the value, if there is one. */
export function mapped<T, U>(answer: Answer<T>, of: (value: T) => U): Answer<U> {
  return "failure" in answer ? answer : { value: of(answer.value) };
}

/** All values, or the first failure: some of the values are not the whole. */
export function allOf<T>(answers: readonly Answer<T>[]): Answer<readonly T[]> {
  const values: T[] = [];
  for (const answer of answers) {
    if ("failure" in answer) return answer;
    values.push(answer.value);
  }
  return { value: values };
}

/** Converts the value; `read` returns undefined if the response does not have the documented shape. */
export function shaped<T, U>(answer: Answer<T>, call: string, read: (value: T) => U | undefined): Answer<U> {
  if ("failure" in answer) return answer;
  const value = read(answer.value);
  if (value !== undefined) return { value };
  return { failure: { call, problem: "the response does not have the documented shape" } };
}
