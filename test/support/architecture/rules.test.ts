import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as architecture from ".";
import type { Finding, Tree } from ".";

const repository = join(__dirname, "..", "..", "..");

function tree(files: { readonly [path: string]: string }): Tree {
  return new Map(Object.entries(files));
}

function brief(findings: readonly Finding[]): string[] {
  return findings.map(({ file, rule, fix }) => `${rule} ${file}: ${fix}`);
}

const keeper = { "lib/aws/index.ts": "", "lib/aws/hold-keeper/handler/index.ts": "" };
const base = {
  ...keeper,
  "lib/core/index.ts": "",
  "lib/policy/index.ts": "",
  "lib/genesys/index.ts": "",
  "lib/public/index.ts": "",
  "lib/public/genesys.ts": "",
};

describe("module state", () => {
  const found = (text: string) => architecture.moduleState(tree({ "lib/hold/a.ts": text }));

  test.each([
    "let last: string | undefined;",
    "const seen = new Map<string, Row>();",
    "export const ids = new WeakSet();",
  ])("refuses %s", (text) => expect(found(text)).toHaveLength(1));

  test.each([
    "const NONE: ReadonlyMap<string, string> = new Map();",
    'const words = new Set(["a"]);',
    "function f() { let x = 1; const y = new Map(); }",
  ])("lets %s be", (text) => expect(found(text)).toEqual([]));
});

describe("globals", () => {
  const found = (text: string) => architecture.globals(tree({ "stacks/a.ts": text }));

  test.each([
    "Error.captureStackTrace = () => {};",
    'import { Tokenization } from "cdktf"; Tokenization.resolve = mine;',
    'import * as cdktf from "cdktf"; (cdktf as any)["Fn"] = mine;',
    'import Module from "node:module"; Module.prototype.require = mine;',
    "delete require.cache[path];",
    'Object.defineProperty(globalThis, "x", {});',
    'import { Fn } from "cdktf"; Object.assign(Fn, mine);',
    "Error.stackTraceLimit++;",
  ])("refuses %s", (text) => expect(found(text)).toHaveLength(1));

  test.each(["process.exitCode = 1;", "this.x = 1; made.y = 2;", "Object.assign({}, mine);", "const Error = 1;"])(
    "lets %s be",
    (text) => expect(found(text)).toEqual([]),
  );
});

describe("directions", () => {
  test.each([
    ["lib/core/a.ts", 'import { x } from "../policy";', /core must not import policy .* no other room/],
    ["lib/core/a.ts", 'import type { X } from "../policy";', /core must not import policy/],
    ["lib/core/a.ts", 'export * from "../policy";', /core must not import policy/],
    ["lib/policy/a.ts", 'const x = require("../genesys");', /policy must not import genesys .* core, catalog/],
    ["lib/genesys/a.ts", 'import "../policy";', /genesys must not import policy/],
    ["lib/policy/a.ts", 'import "cdktf-genesys-legal-hold/genesys";', /policy must not import public/],
    ["lib/core/a.ts", 'import "cdktf-genesys-legal-hold";', /core must not import public/],
    ["lib/cli/a.ts", 'import "../aws";', /cli must not import aws/],
    ["lib/aws/hold-keeper/handler/a.ts", 'import "../../../policy";', /keeper must not import policy/],
    ["lib/aws/hold-keeper/backfill/a.ts", 'import "../..";', /keeper must not import aws/],
    ["lib/attic/a.ts", 'import "../core";', /"attic" is not in the floor plan/],
  ])("%s: %s", (file, text, message) => {
    expect(brief(architecture.directions(tree({ ...base, [file]: text })))).toEqual([expect.stringMatching(message)]);
  });

  test.each([
    ["lib/policy/a.ts", 'import "../core"; import "./index"; import "cdktf"; import "../not-there";'],
    ["lib/public/genesys.ts", 'export { x } from "../genesys";'],
    ["test/core/a.test.ts", 'import "../../lib/policy";'],
    ["scripts/a.ts", 'import "../lib/policy";'],
    ["examples/x/main.ts", 'import "cdktf-genesys-legal-hold";'],
    ["lib/cli/a.ts", 'import "../aws/hold-keeper/handler";'],
    ["lib/aws/a.ts", 'import "./hold-keeper/handler";'],
  ])("%s may: %s", (file, text) => {
    expect(architecture.directions(tree({ ...base, [file]: text }))).toEqual([]);
  });
});

test("a room that the floor plan does not know is found", () => {
  expect(brief(architecture.rooms(tree({ ...base, "lib/attic/a.ts": "", "scripts/a.ts": "" })))).toEqual([
    expect.stringContaining("rooms lib/attic"),
  ]);
});

test("a cycle is found once, through types and lazy loading too; a diamond is none", () => {
  const diamond = { "lib/a/1.ts": 'import "./2"; import "./3";', "lib/a/2.ts": 'import "./3";', "lib/a/3.ts": "" };
  expect(architecture.cycles(tree(diamond))).toEqual([]);
  expect(brief(architecture.cycles(tree({ ...diamond, "lib/a/3.ts": 'const x = require("./1");' })))).toEqual([
    expect.stringContaining("lib/a/1.ts -> lib/a/2.ts -> lib/a/3.ts -> lib/a/1.ts"),
  ]);
  const types = { "lib/a/1.ts": 'import type { B } from "./2";', "lib/a/2.ts": 'import type { A } from "./1";' };
  expect(architecture.cycles(tree(types))).toHaveLength(1);
});

test("the index of a package of bindings is refused, a folder of it is not", () => {
  const bad = ["@cdktf/provider-aws", "@cdktf/provider-aws/lib", "@cdktf/provider-aws/lib/index"];
  for (const specifier of [...bad, "../provider-genesyscloud", "../provider-genesyscloud/index"]) {
    const files = { "lib/provider-genesyscloud/index.ts": "", "lib/hold/a.ts": `import { x } from "${specifier}";` };
    expect(brief(architecture.deepImports(tree(files)))).toEqual([expect.stringContaining(`"${specifier}"`)]);
  }
  const good = 'import "@cdktf/provider-aws/lib/s3-bucket"; import "../provider-genesyscloud/oauth-client";';
  const files = { "lib/provider-genesyscloud/oauth-client/index.ts": "", "lib/hold/a.ts": good };
  expect(architecture.deepImports(tree(files))).toEqual([]);
  // the one rival that is measured because it does so
  const rival = (name: string) => tree({ [`bench/rivals/${name}/a.ts`]: 'import "@cdktf/provider-aws";' });
  expect([rival("usual"), rival("best")].map((one) => architecture.deepImports(one).length)).toEqual([0, 1]);
});

test("cdktf is refused in pure rooms and in a handler, AWS bindings on the Genesys plane", () => {
  const text = 'import type { X } from "constructs"; import "@cdktf/provider-aws/lib/s3-bucket";';
  const rules = (file: string) => architecture.packages(tree({ [file]: text })).map(({ rule }) => rule);
  expect(rules("lib/catalog/a.ts")).toContain("pure");
  expect(rules("lib/aws/hold-keeper/handler/a.ts")).toContain("pure");
  expect(rules("lib/genesys/a.ts")).toEqual(["packages"]);
  expect(rules("lib/aws/a.ts")).toEqual([]);
});

test("an example that reaches out of its folder by path is refused", () => {
  const own = { "examples/x/part.ts": "", "examples/x/main.ts": 'import "./part"; import "cdktf-genesys-legal-hold";' };
  expect(architecture.byPackageName(tree({ ...base, ...own }))).toEqual([]);
  const reaching = { "examples/x/main.ts": 'import "../../lib/public";' };
  expect(architecture.byPackageName(tree({ ...base, ...reaching }))).toHaveLength(1);
});

test("sizes: one line too many, and a median too high; data and bindings are exempt", () => {
  const lines = (count: number) => "\n".repeat(count);
  const long = { "lib/core/a.ts": lines(251), "lib/core/b.ts": "", "lib/core/c.ts": "", "test/a.ts": lines(301) };
  expect(brief(architecture.sizes(tree(long)))).toEqual([
    "sizes lib/core/a.ts: 251 lines, at most 250: split it, one idea a file",
    "sizes test/a.ts: 301 lines, at most 300: split it, one idea a file",
  ]);
  const edge = { "lib/core/a.ts": lines(90), "test/a.ts": lines(300) };
  expect(architecture.sizes(tree(edge))).toEqual([]);
  expect(brief(architecture.sizes(tree({ "lib/core/a.ts": lines(91) })))).toEqual([expect.stringContaining("median")]);
  const exempt = { "lib/catalog/data/a.ts": lines(999), "lib/provider-genesyscloud/x/index.ts": lines(999) };
  expect(architecture.sizes(tree(exempt))).toEqual([]);
});

test("indexes: with code in it", () => {
  for (const code of ["export const x = 1;", 'import "./a";', "const x = 1; export { x };"]) {
    expect(architecture.indexes(tree({ "lib/core/index.ts": code }))).toHaveLength(1);
  }
  const good = '// why\nexport * from "./a";\nexport type { B } from "./b";\n';
  expect(architecture.indexes(tree({ "lib/core/index.ts": good, "lib/core/a.ts": "" }))).toEqual([]);
});

test("doors: an index that opens one file, or that nobody outside needs; that of a room is a door", () => {
  const two = 'export * from "./a";\nexport * from "./b";\n';
  const folder = { "lib/core/sub/a.ts": "", "lib/core/sub/b.ts": "", "lib/core/index.ts": 'export * from "./c";' };
  const outside = { "lib/core/c.ts": 'export { a } from "./sub";' };
  expect(
    brief(architecture.doors(tree({ ...folder, ...outside, "lib/core/sub/index.ts": 'export * from "./a";' }))),
  ).toEqual(['doors lib/core/sub/index.ts: it opens one file: have "./a" imported, and delete it']);
  const inside = { "lib/core/sub/d.ts": 'import { a } from ".";' };
  expect(brief(architecture.doors(tree({ ...folder, ...inside, "lib/core/sub/index.ts": two })))).toEqual([
    "doors lib/core/sub/index.ts: nobody outside of the folder imports it: delete it",
  ]);
  expect(architecture.doors(tree({ ...folder, ...outside, "lib/core/sub/index.ts": two }))).toEqual([]);
});

test("mirrors: a test without subject, and a folder that is no room", () => {
  const files = { "lib/core/a.ts": "", "lib/aws/keeper/b.ts": "" };
  const good = [
    "test/core/a.test.ts",
    "test/aws/keeper.test.ts",
    "test/aws/keeper/b.test.ts",
    "test/core/a.slow.test.ts",
    "test/stacks/a.test.ts",
  ];
  for (const file of [...good, "test/architecture.test.ts", "test/core/helper.ts"]) {
    expect(architecture.mirrors(tree({ ...files, [file]: "" }))).toEqual([]);
  }
  for (const file of ["test/core/z.test.ts", "test/core/z.slow.test.ts", "test/attic/a.test.ts"]) {
    expect(architecture.mirrors(tree({ ...files, [file]: "" }))).toHaveLength(1);
  }
});

describe("on disk", () => {
  let root: string;
  const write = (path: string, text: string): string => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    return join(root, path);
  };
  beforeEach(() => (root = realpathSync(mkdtempSync(join(tmpdir(), "architecture-")))));
  afterEach(() => rmSync(root, { recursive: true }));

  test("any is found where others see it, written or inferred, and nowhere else", () => {
    const file = write(
      "lib/a.ts",
      [
        "export interface Props { readonly written: any }",
        "export const inferred = JSON.parse('1');",
        "export class C { private hidden: any; own(): number { const inside: any = 1; return inside; } }",
        "const local: any = 1; export const fine: unknown = local;",
      ].join("\n"),
    );
    const found = architecture.publicTypes(root, [file], architecture.compilerOptions(repository));
    expect(brief(found)).toEqual([
      expect.stringMatching(/lib\/a.ts: "readonly written: any;"/),
      expect.stringMatching(/lib\/a.ts: "export declare const inferred: any;"/),
    ]);
  });

  test("a pure room that loads cdktf by a detour is found", () => {
    symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
    write("rooms/core/index.ts", "export {};");
    write("rooms/policy/index.ts", 'export * from "../detour";');
    write("rooms/detour.ts", 'import { Token } from "cdktf"; export const x = Token;');
    expect(brief(architecture.pureAtRunTime(root, "rooms"))).toEqual([
      expect.stringMatching(/^pure-at-run-time rooms\/policy: loading it loads .*cdktf/),
    ]);
  });
});
