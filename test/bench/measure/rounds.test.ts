import { inRounds, type Contender } from "../../../bench/measure/rounds";
import type { Command } from "../../../bench/measure/run";

const contender = (id: string, runs: number, more: Partial<Contender> = {}): Contender => ({
  id,
  label: id,
  command: { args: [id], cwd: "." },
  runs,
  ...more,
});

async function take(...contenders: Contender[]) {
  const taken: string[] = [];
  const measured = await inRounds(
    contenders,
    () => undefined,
    async ({ args: [id = ""] }: Command) => {
      taken.push(id);
      return { wallMs: taken.length, cpuMs: 0, peakMiB: 0, stdout: `${taken.length}` };
    },
  );
  return { taken, measured };
}

test("all are warmed up once, then take turns, each beginning a round", async () => {
  const { taken, measured } = await take(contender("a", 2), contender("b", 2));
  expect(taken).toEqual(["a", "b", "a", "b", "b", "a"]);
  expect(measured.map(({ samples }) => samples.map(({ wallMs }) => wallMs))).toEqual([
    [3, 6],
    [4, 5],
  ]);
});

test("who runs less often drops out", async () => {
  const { taken } = await take(contender("a", 3), contender("slow", 1, { warm: false }));
  expect(taken).toEqual(["a", "a", "slow", "a", "a"]);
});

test("what a counted run printed is handed over, without that of the warm-up", async () => {
  const said: string[] = [];
  const { measured } = await take(contender("a", 2, { onOutput: (text) => said.push(text) }));
  expect(said).toEqual(["2", "3"]);
  expect(measured[0]!.samples[0]).not.toHaveProperty("stdout");
});
