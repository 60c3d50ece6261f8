import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkAthena } from "./athena";
import { checkBags } from "./bags";

const HELP = `node --import tsx conformance/evidence/run.ts

Asks tools of others about what the export writes and asks: bagit, whether its bags are bags; sqlglot, what the question for
Athena is in DuckDB's words, whose answers have to be those of the embedded question. They are installed by
  python3 -m venv conformance/evidence/venv
  conformance/evidence/venv/bin/pip install --require-hashes -r conformance/evidence/requirements.txt

  --cases N   random cases for sqlglot (1000)
  --seed N    of those cases (the time)
Ends with 1 when one of them says otherwise.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      cases: { type: "string", default: "1000" },
      seed: { type: "string", default: String(Date.now() % 1e9) },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
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
    const bags = await checkBags(python, work);
    console.log(`bags: ${bags.length === 0 ? "as bagit has them" : "not as bagit has them"}`);
    const sample = { numRuns: Number(values.cases), seed: Number(values.seed) };
    const { answers, wrong } = await checkAthena(python, sample);
    console.log(
      `Athena's question: ${answers} answers, seed ${sample.seed}, ${wrong.length === 0 ? "the same" : "not the same"}`,
    );
    for (const one of [...bags, ...wrong]) console.error(one);
    return bags.length + wrong.length === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true });
  }
}

void main().then((code) => (process.exitCode = code));
