import { spawnSync } from "node:child_process";
import { linkSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refuseInput } from "../../lib/cli/output-file";
import { program } from "../../lib/cli/program";
import { stackJson } from "../support/doctor-pair";

const ROOT = join(__dirname, "../..");
let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "output-"));
  mkdirSync(at("cdktf.out/stacks/london"), { recursive: true });
  writeFileSync(at("cdktf.out/stacks/london/cdk.tf.json"), "{}");
  writeFileSync(at("plan.json"), "{}");
  writeFileSync(at("other.json"), "{}");
});
afterEach(() => rmSync(folder, { recursive: true }));

const refused = (output: string, inputs: readonly string[]) => {
  try {
    refuseInput([["--output", output]], inputs);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

test.each<[string, (() => void) | undefined, string, readonly string[]]>([
  ["the file itself", undefined, "plan.json", ["plan.json"]],
  ["by another way", undefined, "cdktf.out/../plan.json", ["plan.json"]],
  ["a symbolic link to it", () => symlinkSync(at("plan.json"), at("link")), "link", ["plan.json"]],
  ["it, where a link was read", () => symlinkSync(at("plan.json"), at("link")), "plan.json", ["link"]],
  ["a hard link to it", () => linkSync(at("plan.json"), at("hard")), "hard", ["plan.json"]],
  ["through a folder that is a link", () => symlinkSync(folder, at("again")), "again/plan.json", ["plan.json"]],
  ["what a folder that is read holds", undefined, "cdktf.out/stacks/london/cdk.tf.json", ["cdktf.out"]],
  [
    "a hard link to what a folder holds",
    () => linkSync(at("cdktf.out/stacks/london/cdk.tf.json"), at("report.json")),
    "report.json",
    ["cdktf.out"],
  ],
])("%s is refused", (_, prepare, output, inputs) => {
  prepare?.();
  expect(refused(at(output), inputs.map(at))).toMatch(/would overwrite an input\. Name another file\.$/);
});

test("another spelling is the same file where the disk takes both", () => {
  const takesBoth = (() => {
    try {
      return readFileSync(at("PLAN.JSON"), "utf8") === "{}";
    } catch {
      return false;
    }
  })();
  expect(refused(at("PLAN.JSON"), [at("plan.json")]) !== undefined).toBe(takesBoth);
});

test.each([
  ["a file that is not read", "other.json"],
  ["a file that is not there yet", "new.json"],
  ["a device", "/dev/null"],
])("%s may be written", (_, output) => {
  expect(
    refused(output.startsWith("/") ? output : at(output), [at("plan.json"), at("cdktf.out"), "-"]),
  ).toBeUndefined();
});

test("a folder is named", () => {
  expect(refused(at("cdktf.out"), [])).toMatch(/a folder\. Name a file\./);
});

test("two outputs are not the same file, whether it is there or not", () => {
  const both = (first: string, second: string) => () =>
    refuseInput(
      [
        ["--record", at(first)],
        ["--journal", at(second)],
      ],
      [],
    );
  expect(both("new", "./new")).toThrow(/--journal .*: --record names it too/);
  linkSync(at("other.json"), at("hard"));
  expect(both("other.json", "hard")).toThrow(/names it too/);
  expect(both("a", "b")).not.toThrow();
});

const CONVERSATION = "11111111-2222-4333-8444-555555555555";
// each option that names a file, an input of the call, and the call
const WRITING: readonly (readonly [string, string, string])[] = [
  ["review --output", "plan.json", "review plan.json other.json --output hard.json"],
  ["lint --output", "plan.json", "lint plan.json --output hard.json"],
  ["permissions --output", "plan.json", "permissions plan.json --output hard.json"],
  ["export --journal", "other.json", "export other.json london.json --journal hard.json"],
  ["export --record", "london.json", `export --trial ${CONVERSATION} london.json --record hard.json`],
  ["export --journal of a trial", "london.json", `export --trial ${CONVERSATION} london.json --journal hard.json`],
  ["release --record", "other.json", "release plan.json london.json --other-case other.json --record hard.json"],
  ["doctor --save", "state.json", "doctor london.json --since 1h --state state.json --save ."],
];

test.each(WRITING)(
  "%s: %s under another name is refused, and stays as it is",
  (_, input, call) => {
    writeFileSync(at("london.json"), JSON.stringify(stackJson()));
    writeFileSync(at("state.json"), "{}");
    const written = at(call.endsWith("--save .") ? "aws.json" : "hard.json");
    linkSync(at(input), written);
    const kept = readFileSync(written, "utf8");
    const program = ["--import", require.resolve("tsx"), join(ROOT, "lib/cli/main.ts")];
    const run = spawnSync(process.execPath, [...program, ...call.split(" ")], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], AWS_EC2_METADATA_DISABLED: "true" },
    });
    expect(run.stderr).toMatch(/^legal-hold [^:]*: [^]*would overwrite an input\. Name another file/);
    expect([run.status, run.stdout, readFileSync(written, "utf8")]).toEqual([1, "", kept]);
  },
  60_000,
);

test("each option of a verb that names a file to write is tried here", () => {
  // folders that have to be new, or that are kept as they are, are no files
  const folders = ["new --folder", "export --manifest", "reconcile --manifest"];
  const named = program().commands.flatMap((command) =>
    command.options
      .filter(
        ({ flags, description }) =>
          /<(file|folder)>/.test(flags) && /^write|^save |are written|trial saw|who released/.test(description),
      )
      .map(({ long }) => `${command.name()} ${long}`),
  );
  expect(named.length).toBeGreaterThan(6);
  const tried = WRITING.map(([option]) => option);
  expect(named.filter((option) => !tried.includes(option) && !folders.includes(option))).toEqual([]);
});

test("standard input that is the file itself is refused too", () => {
  const run = spawnSync(
    process.execPath,
    ["--import", require.resolve("tsx"), join(ROOT, "lib/cli/main.ts"), "lint", "-", "--output", "plan.json"],
    { cwd: folder, encoding: "utf8", stdio: [openSync(at("plan.json"), "r"), "pipe", "pipe"] },
  );
  expect([run.status, readFileSync(at("plan.json"), "utf8")]).toEqual([1, "{}"]);
  expect(run.stderr).toContain("would overwrite an input");
}, 60_000);
