/**
 * In the place of the stack trace that cdktf takes for each token, of which nothing here tells anything. Jest maps
 * every line of a trace to its source, which is half of the time of a synthesis.
 */
export const captureStackTrace = (): string[] => [];

/** What cdktn calls it. */
export const captureCreationStack = captureStackTrace;
