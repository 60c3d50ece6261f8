import type { Engine } from "./engine";
import type { Progress } from "./report/progress";
import type { Results } from "./results";

/** What every section works with. */
export interface Bench extends Engine {
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
