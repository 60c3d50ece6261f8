import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const bindings = join(root, "lib", "provider-genesyscloud");

function run(...args: string[]) {
  const options = { cwd: root, encoding: "utf8" as const };
  return spawnSync(process.execPath, ["--import", "tsx", "scripts/bindings.ts", ...args], options);
}

describe("the script", () => {
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), "bindings-test-"));
    cpSync(bindings, copy, { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  test("finds the committed bindings equal to fresh ones, and says nothing else", () => {
    const { status, stdout, stderr } = run("--check");
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "bindings: up to date\n", stderr: "" });
  });

  test("finds an edit, a file too many and a missing one, and repairs them", () => {
    const edited = join(copy, "oauth-client", "index.ts");
    writeFileSync(edited, readFileSync(edited, "utf8").replace("scopes", "scope"));
    writeFileSync(join(copy, "auth-role", "extra.ts"), "");
    rmSync(join(copy, "provider"), { recursive: true });

    const check = run("--check", "--dir", copy);
    expect(check.status).toBe(1);
    expect(check.stderr.trim().split("\n").slice(1).sort()).toEqual([
      "auth-role/extra.ts: no longer generated",
      "oauth-client/index.ts: differs",
      "provider/index.ts: missing",
    ]);

    run("--dir", copy);
    expect(run("--check", "--dir", copy).status).toBe(0);
  });

  test("says what to do about a name that the schema lacks", () => {
    const path = join(copy, "schema.json");
    writeFileSync(path, readFileSync(path, "utf8").replace('"genesyscloud_auth_role"', '"genesyscloud_gone"'));
    const { status, stderr } = run("--dir", copy);
    expect(status).toBe(1);
    expect(stderr).toMatch(/genesyscloud_auth_role: run again with --from/);
  });
});
