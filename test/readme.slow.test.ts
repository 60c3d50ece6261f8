import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import * as ts from "typescript";
import { readmeBlocks, readmeFolder, writeReadme } from "./support/readme";

const ROOT = join(__dirname, "..");

// test/readme.test.ts runs them, which says nothing of their types
test("TypeScript of the README and of pages of docs compiles", () => {
  const folder = readmeFolder();
  try {
    const files = writeReadme(folder);
    const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
      config: object;
    };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
    const messages = ts
      .getPreEmitDiagnostics(ts.createProgram(files, options))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(messages).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("`npm start` prints what the README shows of it", async () => {
  const { stdout } = await promisify(execFile)("npm", ["start", "--silent"], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: "1", REHEARSE: "0" },
  });
  const shown = readmeBlocks("text")[0]!.trim().split("\n");
  const printed = stdout.split("\n").map((line) => line.trimEnd());
  expect(shown.filter((line) => !printed.includes(line))).toEqual([]);
});
