import { run } from "../../../bench/measure/run";

const node = (code: string) => run({ args: ["-e", code], cwd: __dirname });

test("a busy process has used its processor time, an idle one has not", async () => {
  const [busy, idle] = [
    await node("const end = process.cpuUsage().user + 3e5; while (process.cpuUsage().user < end);"),
    await node("setTimeout(() => {}, 300)"),
  ];
  expect(busy.cpuMs).toBeGreaterThan(300);
  expect(idle.wallMs).toBeGreaterThan(300);
  expect(idle.cpuMs).toBeLessThan(busy.cpuMs - 150);
});

test("processes that it starts count: their processor time in sum, the largest one's memory", async () => {
  const grow = "Buffer.alloc(200 << 20, 1)";
  const alone = await node("0");
  const parent = await node(`require("child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(grow)}])`);
  expect(parent.peakMiB).toBeGreaterThan(200);
  expect(alone.peakMiB).toBeLessThan(100);
});

test("a failure says what the program said", async () => {
  await expect(node("console.error('no such stack'); process.exit(3)")).rejects.toThrow(/: 3\nno such stack/);
});
