import { parseArgs } from "node:util";

export const SECTIONS = ["london", "scale", "decisions", "pairs", "review", "reconcile", "load", "rehearsal"] as const;
/** What depends on the engine that stacks are made with. */
const OF_ENGINE: readonly SectionName[] = ["london", "scale", "load"];
const ENGINES = ["cdktf", "cdktn"] as const;
export type EngineName = (typeof ENGINES)[number];
export type SectionName = (typeof SECTIONS)[number];

export const USAGE = `Usage: npm run bench [-- OPTIONS]

Measures whole processes in turn on this machine and prints ratios against what people write by hand.

  --only NAMES  some sections: ${SECTIONS.join(", ")} (with commas)
  --runs N      at most so many runs of each (default: as many as each section wants)
  --quick       few runs
  --check       quick, and ends with 1 when a ratio passes the bar that CI holds, or where CI is true a section is skipped
  --engine NAME cdktf (default), or cdktn, which npm installs below .tmp: ${OF_ENGINE.join(", ")}
  --json FILE   writes every number
  --write       writes docs/benchmarks.md and its plots
  --help

Exit codes: 0 done, 1 a bar was passed, 2 wrong usage or something failed.`;

export interface Options {
  readonly help: boolean;
  readonly only: readonly SectionName[];
  readonly engine: EngineName;
  readonly runs: number | undefined;
  readonly quick: boolean;
  readonly check: boolean;
  readonly json: string | undefined;
  readonly write: boolean;
}

/** Reads the command line. @throws Error with one message when it does not fit */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", short: "h", default: false },
      only: { type: "string" },
      engine: { type: "string", default: "cdktf" },
      runs: { type: "string" },
      quick: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
      json: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const { only, engine, runs, check, ...flags } = values;
  if (!isEngine(engine)) throw new Error(`--engine ${engine}: one of ${ENGINES.join(", ")}`);
  const all = engine === "cdktf" ? SECTIONS : OF_ENGINE;
  const names = only?.split(",").map((name) => name.trim()) ?? all;
  const unknown = names.filter((name) => !isSection(name));
  if (unknown.length > 0) throw new Error(`--only ${unknown.join()}: one of ${SECTIONS.join(", ")}`);
  const same = names.filter((name) => !all.some((one) => one === name));
  if (same.length > 0) throw new Error(`--only ${same.join()}: the same on every engine`);
  if (runs !== undefined && !/^[1-9]\d{0,2}$/.test(runs)) throw new Error(`--runs ${runs}: a number from 1 to 999`);
  const options = {
    json: undefined,
    ...flags,
    engine,
    check,
    quick: flags.quick || check,
    only: SECTIONS.filter((name) => names.includes(name)),
    runs: runs === undefined ? undefined : Number(runs),
  };
  if (options.write && (options.quick || only !== undefined || engine !== "cdktf"))
    throw new Error("--write: only of a whole, full run on cdktf");
  return options;
}

function isEngine(name: string): name is EngineName {
  return (ENGINES as readonly string[]).includes(name);
}

function isSection(name: string): name is SectionName {
  return (SECTIONS as readonly string[]).includes(name);
}
