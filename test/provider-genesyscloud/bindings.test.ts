import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { VERSION_RANGE } from "../../scripts/support/bindings-names";
import { tidy } from "../../scripts/support/bindings-tidy";

const root = join(__dirname, "..", "..");
const bindings = join(root, "lib", "provider-genesyscloud");

function sources(): { path: string; text: string }[] {
  return readdirSync(bindings, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({ path, text: readFileSync(join(bindings, path), "utf8") }));
}

describe("the bindings", () => {
  test("import cdktf and constructs and nothing else", () => {
    const files = sources().filter(({ path }) => path !== "index.ts");
    expect(files.length).toBeGreaterThan(10);
    for (const { path, text } of files) {
      const imported = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
      expect({ path, imported: imported.sort() }).toEqual({ path, imported: ["cdktf", "constructs"] });
    }
  });

  test("name no host but the one in cdktf's own error message", () => {
    const schema = readFileSync(join(bindings, "schema.json"), "utf8");
    for (const text of [schema, ...sources().map(({ text }) => text)]) {
      const hosts = [...text.matchAll(/https?:\/\/([^/\s'"}]+)/g)].map((match) => match[1]);
      expect(hosts.filter((host) => host !== "cdk.tf")).toEqual([]);
      expect(text).not.toMatch(/[\w-]+\.[\w-]+\/mypurecloud/);
    }
  });

  test("ask for the version that the schema was read from, here and in the configuration for cdktf get", () => {
    const provider = readFileSync(join(bindings, "provider", "index.ts"), "utf8");
    expect(provider).toContain(`providerVersionConstraint: '${VERSION_RANGE}'`);
    expect(provider).toContain("terraformProviderSource: 'mypurecloud/genesyscloud'");
    const get = JSON.parse(readFileSync(join(bindings, "get", "cdktf.json"), "utf8")) as Record<string, unknown>;
    expect(get["terraformProviders"]).toEqual([`mypurecloud/genesyscloud@${VERSION_RANGE}`]);
  });

  test("one by one do not load the media retention policy", () => {
    jest.requireActual("../../lib/provider-genesyscloud/oauth-client");
    const loaded = Object.keys(require.cache).filter((path) => path.startsWith(bindings));
    expect(loaded).toEqual([join(bindings, "oauth-client", "index.ts")]);
  });
});

test("tidy refuses generated code in which a link is left", () => {
  expect(tidy("// https://h.invalid/a\n{@link https://h.invalid/a/b B#c}", "h.invalid")).toBe("B#c");
  expect(() => tidy("see h.invalid", "h.invalid")).toThrow("see h.invalid");
});

test("tidy takes docstrings away that only repeat names", () => {
  const usual =
    "  /**\n  * roles block\n  *\n  * Docs at Terraform Registry: {@link https://h.invalid/a OauthClient#roles}\n  */\n";
  const told = "  /**\n  * A name. Set it.\n  */\n";
  expect(tidy(`${usual}  roles: string;\n${told}  name: string;\n`, "h.invalid")).toBe(
    `  roles: string;\n${told}  name: string;\n`,
  );
});
