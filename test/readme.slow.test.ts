import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

const ROOT = join(__dirname, "..");

// test/readme.test.ts runs them, which says nothing of their types
test("TypeScript of the README compiles", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  mkdirSync(join(ROOT, ".tmp"), { recursive: true });
  const folder = mkdtempSync(join(ROOT, ".tmp", "readme-"));
  try {
    const files = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text], i) => {
      const file = join(folder, `block-${i}.ts`);
      writeFileSync(file, text!);
      return file;
    });
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
