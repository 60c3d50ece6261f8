import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { preProcessFile } from "typescript";
import { installFromTarball, packageJson, type InstalledProject } from "./support/tarball";

const ROOT = join(__dirname, "..");

describe("the published package", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "package-")));
  afterAll(() => rmSync(folder, { recursive: true }));
  let project: InstalledProject;
  beforeAll(async () => (project = await installFromTarball(folder)), 600_000);

  test("holds what was compiled, its types and data, and the papers; nothing else", () => {
    const allowed =
      /^(dist\/(lib|stacks)\/.+(\.js|\.d\.ts|\.json|\/handler\.zip|\/tfplugin6\.proto)|README\.md|LICENSE|NOTICE|package\.json)$/;
    expect(project.files.filter((file) => !allowed.test(file))).toEqual([]);
    for (const paper of ["README.md", "LICENSE", "NOTICE"]) expect(project.files).toContain(paper);
  });

  test("every compiled file has its source, and its types beside it where others can import it", () => {
    const compiled = project.files.filter((file) => file.endsWith(".js"));
    const source = (file: string) => join(ROOT, file.replace(/^dist\//, "").replace(/\.js$/, ".ts"));
    // loading hundreds of small files is most of what a small stack costs
    expect(compiled.length).toBeLessThan(60);
    expect(compiled.filter((file) => !existsSync(source(file)))).toEqual([]);
    const doors = Object.values(packageJson.exports).flatMap((target) =>
      typeof target === "string" ? [] : [target.types],
    );
    const door = (file: string) =>
      doors.some((types) => matches(types.replace(/^\.\//, ""), file.replace(/\.js$/, ".d.ts")));
    expect(compiled.filter(door).length).toBeGreaterThan(20);
    expect(compiled.filter(door).filter((file) => !project.files.includes(file.replace(/\.js$/, ".d.ts")))).toEqual([]);
  });

  test("types are in few files, and those of what needs no cdktf lead to none of it", () => {
    const types = project.files.filter((file) => file.endsWith(".d.ts"));
    expect(types.length).toBeLessThan(60);
    const named = (room: string) => namedBy(join(project.library, `dist/lib/public/${room}.d.ts`));
    const readers = ["policy", "review", "lint", "explain", "core", "catalog", "testing"];
    expect(readers.flatMap(named).filter((name) => !name.startsWith("node:"))).toEqual([]);
    expect(named("hold")).toContain("cdktf");
  });

  test("is at most 700 kB", () => expect(project.bytes).toBeLessThanOrEqual(700_000));

  test("names can be imported one by one from an ES module", async () => {
    const rooms = Object.entries(packageJson.exports).flatMap(([entry, target]) =>
      typeof target === "string" || entry.includes("*") ? [] : [packageJson.name + entry.slice(1)],
    );
    expect(rooms.length).toBeGreaterThan(10);
    const program = `
      const { createRequire } = await import("node:module");
      const require = createRequire(${JSON.stringify(join(folder, "main.cjs"))});
      const missing = [];
      for (const room of ${JSON.stringify(rooms)}) {
        const names = Object.keys(await import(room));
        missing.push(...Object.keys(require(room)).filter((name) => !name.startsWith("#") && !names.includes(name)));
      }
      console.log(JSON.stringify(missing));`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], {
      cwd: folder,
    });
    expect(JSON.parse(stdout)).toEqual([]);
  });

  test("holds no path of the machine that built it", () => {
    const texts = project.files.map((file) => [file, readFileSync(join(project.library, file), "utf8")] as const);
    const own = [ROOT, folder];
    expect(texts.filter(([, text]) => own.some((path) => text.includes(path))).map(([file]) => file)).toEqual([]);
  });

  test.each([
    ["", "LegalHoldExport"],
    ["/stacks", "LegalHoldExportStack"],
    ["/hold", "LegalHoldExport"],
    ["/policy", "evaluate"],
    ["/review", "permissionsPage"],
    ["/explain", "explainUpload"],
    ["/catalog", "GenesysRegion"],
    ["/provider-genesyscloud/oauth-client", "OauthClient"],
  ])("%s loads with what the package declares and gives %s", async (path, name) => {
    const program = `console.log(typeof require(${JSON.stringify(packageJson.name + path)})[${JSON.stringify(name)}])`;
    const { stdout } = await promisify(execFile)(process.execPath, ["-e", program], { cwd: folder });
    expect(stdout).toBe("function\n");
  });

  test.each(["/lint", "/review"])("the form of the JSON output of %s is in it", async (room) => {
    const program = `console.log(require("${packageJson.name}${room}/report.schema.json").properties.version.const)`;
    const { stdout } = await promisify(execFile)(process.execPath, ["-e", program], { cwd: folder });
    expect(stdout).toBe("1.0\n");
  });

  test("what is compiled finds each of its parts", async () => {
    const program = `
      for (const file of ${JSON.stringify(project.files.filter((file) => /\/index\.js$/.test(file)))}) {
        const exported = require(${JSON.stringify(project.library)} + "/" + file);
        for (const name of Object.keys(exported)) if (/^#\\D/.test(name)) console.log(file, name);
      }`;
    const { stdout } = await promisify(execFile)(process.execPath, ["-e", program], { cwd: folder });
    expect(stdout).toBe("");
  });

  test("a verb answers over a stack", async () => {
    const stack = (...Action: string[]) => {
      const Statement = {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::444455556666:root" },
        Action,
        Resource: "*",
      };
      const policy = JSON.stringify({ Version: "2012-10-17", Statement });
      return JSON.stringify({ resource: { aws_s3_bucket_policy: { p: { bucket: "evidence", policy } } } });
    };
    writeFileSync(join(folder, "before.json"), stack("s3:ListBucket"));
    writeFileSync(join(folder, "after.json"), stack("s3:ListBucket", "s3:GetBucketPolicy"));
    const parameters = [join(project.library, "dist/lib/cli/main.js"), "review", "before.json", "after.json"];
    const { stdout, code } = await promisify(execFile)(process.execPath, parameters, { cwd: folder }).then(
      () => ({ stdout: "", code: 0 }),
      (error: { stdout: string; code: number }) => error,
    );
    expect([code, /s3:GetBucketPolicy/.test(stdout)]).toEqual([2, true]);
  });

  test("an error that nobody catches is not preceded by a page of code", async () => {
    const program = `
      const { App, TerraformStack } = require("cdktf");
      const { LegalHoldExport } = require("${packageJson.name}");
      new LegalHoldExport(new TerraformStack(new App(), "p"), "export", { genesysRegion: "london" });`;
    writeFileSync(join(folder, "uncaught.js"), program);
    const { stderr } = await promisify(execFile)(process.execPath, ["uncaught.js"], { cwd: folder }).catch(
      (error: { stderr: string }) => error,
    );
    expect(stderr).toContain("ConfigError: p/export: ");
    expect(stderr.slice(0, stderr.indexOf("ConfigError")).length).toBeLessThan(1500);
  });

  test("a class is the same one from wherever it is loaded", async () => {
    const rooms = ["", "/core", "/catalog", "/policy", "/genesys", "/aws", "/hold", "/review", "/explain"];
    const program = `
      const rooms = ${JSON.stringify(rooms)}.map((room) => require(${JSON.stringify(packageJson.name)} + room));
      const names = new Set(rooms.flatMap((room) => Object.keys(room)).filter((name) => !name.startsWith("#")));
      const twice = [...names].filter((name) => new Set(rooms.filter((room) => name in room).map((room) => room[name])).size > 1);
      console.log(JSON.stringify([names.size > 50, twice]));`;
    const { stdout } = await promisify(execFile)(process.execPath, ["-e", program], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual([true, []]);
  });

  test("inner files are out of reach", async () => {
    const program = `require("${packageJson.name}/dist/lib/public/index.js")`;
    const running = promisify(execFile)(process.execPath, ["-e", program], { cwd: folder });
    await expect(running).rejects.toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });
});

/** The packages that a declaration file names, and those that it leads to. */
function namedBy(start: string): readonly string[] {
  const files = new Set([start]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const { fileName } of preProcessFile(readFileSync(file, "utf8")).importedFiles) {
      if (fileName.startsWith(".")) files.add(join(dirname(file), fileName.replace(/\.js$/, ".d.ts")));
      else packages.add(fileName);
    }
  }
  return [...packages];
}

/** Whether a file is one that an entry of `exports`, with its star, stands for. */
function matches(entry: string, file: string): boolean {
  const [before = "", after] = entry.split("*");
  return after === undefined ? file === entry : file.startsWith(before) && file.endsWith(after);
}
