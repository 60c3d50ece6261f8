/** What one run of a command took. */
export interface Sample {
  /** From its start to its end. */
  readonly wallMs: number;
  /** Processor time, user and system, of all its Node processes. */
  readonly cpuMs: number;
  /** Peak of resident memory of the largest of them. */
  readonly peakMiB: number;
}

/** Which of a sample's numbers is meant. */
export type Measure = keyof Sample;
