interface SdkError {
  readonly name?: string;
  readonly code?: string;
  readonly $retryable?: object;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

// names that S3 and the SDK give to what passes: too much, too slow, out of order
const PASSING = new Set([
  "SlowDown",
  "Throttling",
  "ThrottlingException",
  "TooManyRequestsException",
  "RequestLimitExceeded",
  "BandwidthLimitExceeded",
  "RequestTimeout",
  "RequestTimeoutException",
  "TimeoutError",
  "AbortError",
  "InternalError",
  "InternalFailure",
  "ServiceUnavailable",
  "OperationAborted",
]);
const CONNECTION = new Set(["ECONNRESET", "ECONNREFUSED", "ETIMEDOUT", "EPIPE", "EAI_AGAIN", "ENOTFOUND"]);

/** HTTP status of a failed call, where there was an answer. */
export function statusOf(error: unknown): number | undefined {
  return (error as SdkError | null)?.$metadata?.httpStatusCode;
}

/** Whether the same call may succeed a moment later. */
export function isPassing(error: unknown): boolean {
  const { name = "", code = "", $retryable } = (error ?? {}) as SdkError;
  const status = statusOf(error) ?? 0;
  return $retryable !== undefined || PASSING.has(name) || CONNECTION.has(code) || status === 429 || status >= 500;
}

/** An error as a log line may carry it. */
export function wordsOf(error: unknown): string {
  const { name = "Error", message = "" } = (error ?? {}) as Error;
  const status = statusOf(error);
  return [status === undefined ? name : `${name} (${status})`, message].filter((part) => part !== "").join(": ");
}
