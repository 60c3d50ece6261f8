import { spawn } from "node:child_process";
import { join } from "node:path";

const PIPES = join(__dirname, "../../lib/cli/closed-pipes.ts");

/** A program that goes on writing after its reader has gone. */
function program(before: string): Promise<{ code: number | null; err: string }> {
  const code = `${before}
    process.exitCode = 2;
    let left = 50;
    const more = () => { process.stdout.write("x".repeat(1e5)); if (--left > 0) setTimeout(more, 2); };
    more();`;
  const child = spawn(process.execPath, ["--import", "tsx", "-e", code], { cwd: join(__dirname, "../..") });
  let err = "";
  child.stderr.on("data", (text: Buffer) => (err += text.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  return new Promise((done) => child.on("close", (code) => done({ code, err })));
}

test("a reader that leaves early changes nothing of the exit code, and nothing is printed", async () => {
  const allow = `require(${JSON.stringify(PIPES)}).allowClosedPipes();`;
  expect(await program(allow)).toEqual({ code: 2, err: "" });
  expect((await program("")).err).toContain("EPIPE");
});
