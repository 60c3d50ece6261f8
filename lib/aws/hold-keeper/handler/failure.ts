interface SdkError {
  readonly name?: string;
  readonly code?: string;
  readonly $retryable?: object;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

// error names of S3 and the SDK for temporary failures: throttling, timeouts, unavailability
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

/** HTTP status of a failed call, if there was an answer. */
export function statusOf(error: unknown): number | undefined {
  return (error as SdkError | null)?.$metadata?.httpStatusCode;
}

/** Whether the same call may succeed shortly after. */
export function isPassing(error: unknown): boolean {
  const { name = "", code = "", $retryable } = (error ?? {}) as SdkError;
  const status = statusOf(error) ?? 0;
  return $retryable !== undefined || PASSING.has(name) || CONNECTION.has(code) || status === 429 || status >= 500;
}

/** The text of an error for a log line. */
export function wordsOf(error: unknown): string {
  const { name = "Error", message = "" } = (error ?? {}) as Error;
  const status = statusOf(error);
  return [status === undefined ? name : `${name} (${status})`, message].filter((part) => part !== "").join(": ");
}
