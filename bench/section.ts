import type { Progress } from "./report/progress";
import type { Results } from "./results";

/** What every section works with. */
export interface Bench {
  /** The repository. */
  readonly root: string;
  /** The contenders as JavaScript, as deep below it as their sources are below the repository. */
  readonly compiled: string;
  /** A folder for what is synthesized; removed afterwards. */
  readonly work: string;
  /** How many runs, of what is asked for in a full run of the bench. */
  readonly runs: (full: number) => number;
  /** A full run first does everything once without counting. */
  readonly full: boolean;
  readonly progress: Progress;
}

/** One part of the bench. */
export type Section = (bench: Bench) => Promise<Results>;
