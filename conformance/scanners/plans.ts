import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openSession } from "../../lib/rehearsal";

/** Plans a stack by the simulated providers, and writes the plan as JSON into a folder of its own. @returns the file */
export async function writePlan(stackDir: string, folder: string): Promise<string> {
  const session = await openSession({ stackDir, timeoutMs: 600_000 });
  try {
    for (const args of [
      ["init", "-input=false"],
      ["plan", "-input=false", "-lock=false", "-out=made.plan"],
    ]) {
      const { code, output } = await session.terraform(...args, "-no-color");
      if (code !== 0) throw new Error(`terraform ${args[0]} of ${stackDir}: ${output}`);
    }
    const { stdout } = await session.terraform("show", "-json", "made.plan");
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "plan.json");
    writeFileSync(file, stdout);
    return file;
  } finally {
    await session.close();
  }
}
