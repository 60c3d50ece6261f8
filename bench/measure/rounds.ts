import { run, type Command } from "./run";
import type { Sample } from "./sample";

/** Something to be measured beside others. */
export interface Contender {
  /** Section and name, such as `london.ours`. */
  readonly id: string;
  readonly label: string;
  readonly command: Command;
  /** How often. */
  readonly runs: number;
  /** Whether a run that does not count comes first. @default true */
  readonly warm?: boolean;
  /** Called with what each run printed. */
  readonly onOutput?: (stdout: string) => void;
}

/** A contender's runs. */
export interface Measured {
  readonly id: string;
  readonly label: string;
  readonly samples: readonly Sample[];
}

/** Measures in rounds: each contender once a round, and every round begins with another one. */
export async function inRounds(
  contenders: readonly Contender[],
  onRun: (label: string, round: number, rounds: number) => void,
  measure: typeof run = run,
): Promise<Measured[]> {
  const samples = contenders.map((): Sample[] => []);
  const rounds = Math.max(...contenders.map(({ runs }) => runs));
  for (const { label, command, warm = true } of contenders) {
    onRun(label, 0, rounds);
    if (warm) await measure(command);
  }
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (turn + round) % contenders.length;
      const { label, command, runs, onOutput } = contenders[index]!;
      if (round >= runs) continue;
      onRun(label, round + 1, rounds);
      const { stdout, ...sample } = await measure(command);
      samples[index]!.push(sample);
      onOutput?.(stdout);
    }
  }
  return contenders.map(({ id, label }, index) => ({ id, label, samples: samples[index]! }));
}
