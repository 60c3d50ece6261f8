import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { onSignal } from "../../lib/cli/signals";

const ROOT = join(__dirname, "../..");
let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "signals-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** Work as a verb does it: a folder for its time, and a long wait. */
const WORK = `
import { exitOnSignals } from ${JSON.stringify(join(ROOT, "lib/cli/signals.ts"))};
import { temporaryFolder } from ${JSON.stringify(join(ROOT, "lib/core/index.ts"))};
exitOnSignals();
console.log(temporaryFolder("signals-work-").path);
setInterval(() => {}, 1000);
`;

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "%s ends a verb in order: nothing of its work is left",
  async (signal) => {
    const script = join(folder, "work.ts");
    writeFileSync(script, WORK);
    const child = spawn(process.execPath, ["--import", require.resolve("tsx"), script], { cwd: ROOT });
    const temporary = await new Promise<string>((told) =>
      child.stdout.once("data", (text) => told(String(text).trim())),
    );
    expect(existsSync(temporary)).toBe(true);
    const ended = new Promise((done) => child.once("exit", (code) => done(code)));
    child.kill(signal);
    expect(await ended).toBe(128 + constants.signals[signal]);
    expect(existsSync(temporary)).toBe(false);
  },
  60_000,
);

test("work that ends by itself is told once, by whichever comes first", () => {
  const told: string[] = [];
  const before = process.listenerCount("SIGHUP");
  onSignal((by) => told.push(by));
  process.emit("SIGHUP", "SIGHUP");
  process.emit("SIGTERM", "SIGTERM");
  expect([told, process.listenerCount("SIGHUP")]).toEqual([["SIGHUP"], before]);
});
