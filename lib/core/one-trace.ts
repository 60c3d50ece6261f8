/**
 * Builds something of many parts, all of which were asked for in one place. cdktf keeps a stack trace with each token,
 * some seventy for one export, and they differ only in frames of our own code and of bindings. In here they all are the
 * same one: from the caller outwards. Errors keep their own traces.
 *
 * `build` must be synchronous: what replaces the recorder is in force for the whole process until it ends.
 */
export function withOneTrace<T>(build: () => T): T {
  const { captureStackTrace, stackTraceLimit } = Error;
  const place = { stack: "" };
  try {
    // as deep as cdktf would look
    Error.stackTraceLimit = Infinity;
    captureStackTrace(place, withOneTrace);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  Error.captureStackTrace = (target: object, below) => {
    // a plain object records a place; anything else is an error that somebody is about to throw
    if (Object.getPrototypeOf(target) === Object.prototype) Object.assign(target, { stack: place.stack });
    else captureStackTrace(target, below);
  };
  try {
    return build();
  } finally {
    Error.captureStackTrace = captureStackTrace;
  }
}
