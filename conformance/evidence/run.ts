import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBags } from "./bags";

const HELP = `node --import tsx conformance/evidence/run.ts

Asks tools of others about what the export writes: bagit, whether its bags are bags. They are installed by
  python3 -m venv conformance/evidence/venv
  conformance/evidence/venv/bin/pip install --require-hashes -r conformance/evidence/requirements.txt
Ends with 1 when one of them says otherwise.`;

async function main(): Promise<number> {
  if (process.argv.includes("--help")) {
    console.log(HELP);
    return 0;
  }
  const python = join(__dirname, "venv", "bin", "python");
  if (!existsSync(python)) {
    console.error(`${python} is missing.\n\n${HELP}`);
    return 1;
  }
  const work = mkdtempSync(join(tmpdir(), "evidence-"));
  try {
    const wrong = await checkBags(python, work);
    for (const one of wrong) console.error(one);
    console.log(`bags: ${wrong.length === 0 ? "as bagit has them" : "not as bagit has them"}`);
    return wrong.length === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true });
  }
}

void main().then((code) => (process.exitCode = code));
