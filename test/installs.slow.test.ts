import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Consumer, describeConsumers, ENGINE } from "./support/consumer";
import { readmeBlocks } from "./support/readme";
import { runtimeParts } from "./support/runtime-parts";
import { packageJson, packTarball } from "./support/tarball";

const NAME = packageJson.name;
const STACK = "cdktf.out/stacks/legal-hold-eu-west-2/cdk.tf.json";
const PROGRAM = readmeBlocks("ts")[0]!;
const COMMON = PROGRAM.replace(/import (\{.*\}) from (".*");/, "const $1 = require($2);");
const POLICY = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: { AWS: "arn:aws:iam::111122223333:root" },
      Action: "s3:PutObject",
      Resource: "arn:aws:s3:::evidence/*",
      Condition: { StringEquals: { "s3:x-amz-meta-legal-hold": "true" } },
    },
  ],
});
const SECONDS = 1000;

describeConsumers("the package in a project of somebody else", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "installs-")));
  let tarball: string;
  beforeAll(async () => {
    tarball = await packTarball(folder);
  }, 300 * SECONDS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Commands and rooms that read stacks, in a project that synthesizes nothing. */
  async function reads(project: Consumer, node: (...parameters: string[]) => Promise<string>): Promise<void> {
    project.write("policy.json", POLICY);
    const rooms = ["review", "lint", "policy", "explain", "catalog", "core"].map((room) => `${NAME}/${room}`);
    project.write("rooms.cjs", `for (const r of ${JSON.stringify(rooms)}) console.log(typeof require(r));`);
    expect(await node("rooms.cjs")).toBe("object\n".repeat(rooms.length));
  }

  test("who only reads stacks downloads what the package runs with and nothing more, and the commands run", async () => {
    const project = new Consumer(join(folder, "reader"));
    await project.npm(tarball);
    expect([...project.installed()].sort()).toEqual([NAME, ...runtimeParts().keys()].sort());
    // in the repository npm leaves out of it what its tools use as well
    const bill = JSON.parse(await project.sbom()) as { bomFormat: string; components: { name: string }[] };
    expect(bill.bomFormat).toBe("CycloneDX");
    expect(bill.components.map(({ name }) => name).sort()).toEqual([...project.installed()].sort());
    await reads(project, (...parameters) => project.node(...parameters));
    const command = "node_modules/.bin/legal-hold";
    expect(await project.node(command, "--help")).toContain("review");
    await expect(project.node(command, "lint", "--kind", "bucket", "policy.json")).rejects.toThrow(
      /INVALID_CONDITION_KEY/,
    );
  }, 120_000);

  describe("which synthesizes", () => {
    const project = new Consumer(join(folder, "app"));
    beforeAll(async () => {
      project.copyTemplate();
      await project.npm(tarball, ...ENGINE);
      project.link("typescript", "ts-node", "ts-jest", "jest", "@types/jest", "@types/node");
    }, 300 * SECONDS);
    beforeEach(() => rmSync(join(project.folder, "cdktf.out"), { recursive: true, force: true }));

    function written(): object {
      return JSON.parse(readFileSync(join(project.folder, STACK), "utf8")) as object;
    }

    test("has constructs in the version that it asked for, once", () => {
      const manifest = join(project.folder, "node_modules/constructs/package.json");
      expect(JSON.parse(readFileSync(manifest, "utf8"))).toMatchObject({ version: "10.4.2" });
      expect(existsSync(join(project.folder, "node_modules", NAME, "node_modules"))).toBe(false);
    });

    test("compiles and synthesizes from cdktf's own template: TypeScript 5, ts-node, ts-jest", async () => {
      project.write("main.ts", PROGRAM);
      project.write(
        "__tests__/main-test.ts",
        `import "cdktf/lib/testing/adapters/jest";
         import { Testing } from "cdktf";
         import { LegalHoldExportStack } from "${NAME}/stacks";
         import { OauthClient } from "${NAME}/provider-genesyscloud/oauth-client";
         test("the client is there", () => {
           const stack = ${PROGRAM.slice(PROGRAM.indexOf("new Legal"), PROGRAM.lastIndexOf("});")).replace("(app,", "(Testing.app(),")}
           expect(Testing.synth(stack)).toHaveResource(OauthClient);
         });`,
      );
      await project.tool("typescript/bin/tsc", "--noEmit", "--incremental", "false");
      await project.tool("ts-node/dist/bin.js", "main.ts");
      expect(written()).toHaveProperty(["resource", "aws_s3_bucket"]);
      await project.tool("jest/bin/jest.js", "--rootDir", project.folder);
    }, 300_000);

    test.each([
      ["node16, CommonJS", "all.cts", ["--module", "node16", "--moduleResolution", "node16"]],
      ["node16, ES modules", "all.mts", ["--module", "node16", "--moduleResolution", "node16"]],
      ["bundler", "all.ts", ["--module", "esnext", "--moduleResolution", "bundler"]],
      ["node", "all.ts", ["--module", "commonjs", "--moduleResolution", "node"]],
    ])(
      "every entry has its types, all the way down: %s",
      async (_, file, options) => {
        const entries = Object.keys(packageJson.exports)
          .filter((entry) => !entry.endsWith(".json"))
          .map((entry) => NAME + entry.slice(1).replace("*", "oauth-client"));
        const lines = entries.map(
          (entry, i) => `import * as room${i} from "${entry}";\nexport const r${i} = room${i};`,
        );
        // without its types an import is an error, and so is a type that one of them lacks
        project.write(
          file,
          `${lines.join("\n")}\nimport type { LegalHoldExportProps } from "${NAME}";
        // @ts-expect-error the type is known: this is none
        export const props: LegalHoldExportProps = { no: 1 };`,
        );
        const flags = ["--noEmit", "--strict", "--target", "es2022", "--types", "node"];
        await project.tool("typescript/bin/tsc", ...flags, ...options, file);
      },
      120_000,
    );

    // what a reader of docs/testing.md copies, and what jest runs here
    test("its matchers judge in vitest, whose `expect` knows their types", async () => {
      project.link("vitest");
      const text = readFileSync(join(__dirname, "docs/testing.test.ts"), "utf8");
      project.write("vitest/stack.test.ts", `import { expect, test } from "vitest";\n${text}`);
      project.write(
        "vitest/matchers.d.ts",
        `import type { LegalHoldMatchers } from "${NAME}/testing";
         declare module "vitest" { interface Matchers<T> extends LegalHoldMatchers<T> {} }`,
      );
      const ran = await project.tool("vitest/vitest.mjs", "run", "--dir", "vitest", "--no-color");
      expect(ran).toMatch(/5 passed/);
      project.write(
        "vitest/stack.test.ts",
        `import { expect, test } from "vitest";\n${text.replace(".toDeny({ ...req", ".not.toDeny({ ...req")}`,
      );
      await expect(project.tool("vitest/vitest.mjs", "run", "--dir", "vitest", "--no-color")).rejects.toThrow(
        /nobody but custodians deletes evidence/,
      );
      const flags = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--types", "node"];
      const resolution = ["--module", "esnext", "--moduleResolution", "bundler"];
      await project.tool("typescript/bin/tsc", ...flags, ...resolution, "vitest/stack.test.ts", "vitest/matchers.d.ts");
    }, 180_000);

    test("synthesizes from plain JavaScript, as CommonJS and as an ES module", async () => {
      for (const [file, text] of [
        ["main.cjs", COMMON],
        ["main.mjs", PROGRAM],
      ] as const) {
        rmSync(join(project.folder, "cdktf.out"), { recursive: true, force: true });
        project.write(file, text);
        await project.node(file);
        expect(written()).toHaveProperty(["resource", "aws_s3_bucket"]);
      }
    }, 120_000);
  });

  test("pnpm installs it, and it synthesizes with what it declares alone", async () => {
    const project = new Consumer(join(folder, "pnpm"));
    await project.tool("pnpm/bin/pnpm.cjs", "add", "--prefer-offline", tarball, ...ENGINE);
    project.write("main.cjs", COMMON);
    await project.node("main.cjs");
    expect(existsSync(join(project.folder, STACK))).toBe(true);
  }, 300_000);

  test.each([
    ["1", "yarn/bin/yarn.js", ["add", "--non-interactive"], []],
    ["4, which has no node_modules", "@yarnpkg/cli-dist/bin/yarn.js", ["add"], ["-r", "./.pnp.cjs"]],
  ])(
    "yarn %s installs it, and what reads stacks runs",
    async (_, yarn, add, before) => {
      const project = new Consumer(join(folder, `yarn-${add.length}`));
      project.write("yarn.lock", "");
      await project.tool(yarn, ...add, `${NAME}@file:${tarball}`);
      await reads(project, (...parameters) => project.node(...before, ...parameters));
    },
    300_000,
  );

  test("publint and Are the types wrong find nothing", async () => {
    const project = new Consumer(join(folder, "judges"));
    await project.tool("publint/src/cli.js", "run", tarball, "--strict");
    await project.tool("@arethetypeswrong/cli/dist/index.js", "--no-color", tarball);
  }, 120_000);
});
