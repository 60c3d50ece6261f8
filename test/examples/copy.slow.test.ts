import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { EXAMPLES, exampleNames, synthesizeExample } from "../../scripts/support/examples";
import { installFromTarball } from "../support/tarball";

describe("a copy of an example, outside the repository and with the library from its tarball", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "copies-")));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(() => installFromTarball(folder), 240_000);

  test.each(exampleNames())(
    "%s synthesizes to the same bytes",
    async (name) => {
      const cwd = join(folder, name);
      const copied = ["main.ts", "cdktf.json"];
      for (const file of copied) cpSync(join(EXAMPLES, name, file), join(cwd, file));
      // as `cdktf synth` would start it
      const { app } = JSON.parse(readFileSync(join(cwd, "cdktf.json"), "utf8")) as { app: string };
      const [program, ...parameters] = app.split(" ");
      await promisify(execFile)(program!, parameters, { cwd });

      const here = await synthesizeExample(name);
      expect(Object.keys(here).length).toBeGreaterThan(0);
      for (const [stack, { text }] of Object.entries(here)) {
        expect(readFileSync(join(cwd, "cdktf.out", "stacks", stack, "cdk.tf.json"), "utf8")).toBe(text);
      }
    },
    60_000,
  );
});
