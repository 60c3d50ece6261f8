import { withOneTrace } from "../../lib/core";

/** Notes a place as cdktf does for a token. */
function note(): string {
  const place = { stack: "" };
  Error.captureStackTrace(place);
  return place.stack;
}

const recorder = Error.captureStackTrace;
const limit = Error.stackTraceLimit;
afterEach(() => {
  expect(Error.captureStackTrace).toBe(recorder);
  expect(Error.stackTraceLimit).toBe(limit);
});

describe("one trace for everything that is built", () => {
  it("says where it was asked for, and nothing of what is inside", () => {
    const inside = () => [note(), note()];
    function whoAsks(): readonly string[] {
      return withOneTrace(inside);
    }
    const [first, second] = whoAsks();
    expect(first).toBe(second);
    expect(first).toMatch(/^.*\n\s*at whoAsks /);
    expect(first).not.toContain("lib/core/one-trace");
    expect(note()).not.toBe(first);
  });

  it("looks to the end of the stack, however deep it is", () => {
    const deep = (left: number): string => (left === 0 ? withOneTrace(note) : deep(left - 1));
    expect(deep(50).split("\n").length).toBeGreaterThan(50);
  });

  it("leaves the traces of errors alone, those that record themselves too", () => {
    class Odd extends Error {
      constructor() {
        super("odd");
        Error.captureStackTrace(this, Odd);
      }
    }
    const failsHere = (error: () => Error) => () => {
      throw error();
    };
    const traceOf = (error: () => Error): string => {
      try {
        return withOneTrace(failsHere(error));
      } catch (thrown) {
        return (thrown as Error).stack!;
      }
    };
    expect(traceOf(() => new Error("plain"))).toMatch(/^Error: plain\n(.*\n)+.*core\/one-trace\.ts/);
    expect(traceOf(() => new Odd())).toMatch(/^Error: odd\n(.*\n)+.*core\/one-trace\.ts/);
  });

  it("is the outermost one", () => {
    const [before, within, after] = withOneTrace(() => [note(), withOneTrace(note), note()]);
    expect(within).toBe(before);
    expect(after).toBe(before);
  });
});
