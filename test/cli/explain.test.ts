import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runExplain, type GivenUpload } from "../../lib/cli/explain/run";
import type { Explanation } from "../../lib/explain";
import { denial, stackOf } from "../support/explain-stack";

const CASES = join(__dirname, "../cases/explain");
const ROOT = join(__dirname, "../..");
const KEY = "1c2d3e4f-0a1b-4c2d-8e3f-5a6b7c8d9e0f/r.opus";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "explain-"));
  const { stack } = JSON.parse(readFileSync(join(CASES, "role-lacks-hold.json"), "utf8")) as { stack: object };
  mkdirSync(join(folder, "one/stacks/only"), { recursive: true });
  writeFileSync(join(folder, "one/stacks/only/cdk.tf.json"), JSON.stringify(stack));
  cpSync(join(folder, "one"), join(folder, "two"), { recursive: true });
  cpSync(join(folder, "one/stacks/only"), join(folder, "two/stacks/other"), { recursive: true });
  writeFileSync(join(folder, "broken.json"), '{"resource": ');
  writeFileSync(join(folder, "list.json"), "[]");
  writeFileSync(join(folder, "odd.json"), '{"resource": {"aws_iam_role": 5}}');
  writeFileSync(join(folder, "empty.json"), '{"resource": {}}');
});
afterAll(() => rmSync(folder, { recursive: true }));

function explain(path: string, options: Partial<GivenUpload["options"]> = {}, colours = false) {
  const written = { out: "", err: "" };
  const code = runExplain(
    { path: join(folder, path), options: { key: KEY, header: [], context: [], tls: true, ...options } },
    { out: (text) => (written.out += text), err: (text) => (written.err += text), colours },
  );
  return { code, ...written };
}

test("an allowed upload: 0, from the folder of the app and from the file", () => {
  for (const path of ["one", "one/stacks/only", "one/stacks/only/cdk.tf.json"]) {
    const { code, out, err } = explain(path);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^The upload is allowed\.\nBucket example-recordings, role arn:aws:iam::111122223333:role/);
  }
});

test("a denied upload: 2, with the cause and what would admit it", () => {
  const { code, out } = explain("one", { header: ["X-Amz-Object-Lock-Legal-Hold:  ON "] });
  expect(code).toBe(2);
  expect(out).toContain("denied   place the hold (s3:PutObjectLegalHold)");
  expect(out).toContain("Cause: ACTION_NOT_ALLOWED");
  expect(out).toContain(
    "To allow it: Add a statement to aws_iam_role_policy.genesys that allows s3:PutObjectLegalHold on ",
  );
});

test("the steps of a change are all needed, and none is shown as an alternative", () => {
  const deny = (Sid: string) => denial({}, { Sid, Action: "s3:PutObject" }).bucket!;
  writeFileSync(join(folder, "denials.json"), JSON.stringify(stackOf({ bucket: ["A", "B"].flatMap(deny) })));
  expect(explain("denials.json").out).toMatch(/To allow it: .* A of the .*\n *And: .* B of the /);
});

test("JSON is the answer of the library", () => {
  const { code, out } = explain("one", { json: true, multipart: true, source: "none", externalId: false });
  const answer = JSON.parse(out) as Explanation;
  expect(code).toBe(2);
  expect(answer.checks.filter(({ verdict }) => verdict === "denied").map(({ name }) => name)).toEqual([
    "assume the role",
  ]);
  expect(answer.checks.map(({ name }) => name)).toContain("complete the upload");
});

test("colours only where they are wanted", () => {
  expect(explain("one").out).not.toContain("\u001b");
  expect(explain("one", {}, true).out).toContain("\u001b[");
});

test("what a header holds cannot move the cursor", () => {
  expect(explain("one", { header: ["x-amz-meta-\u001b[2J: a"] }).err).toContain("not a header");
  const { out } = explain("one", { key: "a/\u001b[2Jb", header: ["frob: 1"] });
  expect(out).not.toContain("\u001b");
});

test.each([
  ["no file", "none.json", {}, /no such file or folder/],
  ["broken JSON", "broken.json", {}, /broken\.json: not valid JSON/],
  ["a list", "list.json", {}, /list\.json: not a JSON object/],
  ["an odd stack", "odd.json", {}, /ROLE_NOT_FOUND/],
  ["no role", "empty.json", {}, /ROLE_NOT_FOUND/],
  ["several stacks", "two", {}, /2 stacks\. Name one with --stack: only, other/],
  ["no such stack", "two", { stack: "third" }, /no stack third/],
  ["no such role", "one", { role: "nobody" }, /aws_iam_role\.genesys/],
  ["a header without a value", "one", { header: ["x-amz-acl"] }, /not a header/],
  ["a time that is none", "one", { at: "yesterday" }, /not a time/],
  ["an address that is none", "one", { source: "home" }, /not an address/],
] as const)("%s ends in one message and 1", (_, path, options, message) => {
  const { code, out, err } = explain(path, options);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(message);
  expect(err).not.toMatch(/\n\s+at /);
});

test("one of several stacks, by name", () => {
  expect(explain("two", { stack: "other" }).code).toBe(0);
});

test("the command itself: options reach the answer, the exit code reaches the shell", () => {
  const command = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", join(ROOT, "lib/cli/main.ts"), ...args], {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
  const denied = command("explain", join(folder, "one"), "--key", KEY, "--no-tls", "--no-external-id", "--json");
  expect(denied.status).toBe(2);
  const { checks } = JSON.parse(denied.stdout) as Explanation;
  expect(checks.filter(({ verdict }) => verdict === "denied").map(({ cause }) => cause)).toEqual([
    "TRUST_NOT_MET",
    "NO_TLS",
    "NO_TLS",
    "NO_TLS",
  ]);
  const wrong = command("explain", "--key", "k", "--frob");
  expect({ status: wrong.status, out: wrong.stdout }).toEqual({ status: 1, out: "" });
  expect(wrong.stderr).toContain("unknown option '--frob'");
  expect(command("explain", "--help").stdout).toContain("Exit codes: 0 the upload is allowed");
});

test("every fault of the options stands in one error", () => {
  const { code, err } = explain("one", {
    key: "",
    header: ["bad", "X-Amz-Acl: private", "x-amz-acl: public-read"],
    context: ["x"],
    source: "999",
    at: "nope",
  });
  expect(code).toBe(1);
  expect(err.trim().split("\n")).toHaveLength(7);
  for (const part of ["--key", '--header "bad"', "x-amz-acl: is set twice", "--context", "--source 999", "--at nope"]) {
    expect(err).toContain(part);
  }
});

test("every name that is not in the stack stands in one error, beside the other faults, with what is there", () => {
  const { code, err } = explain("one", { bucket: "example-recordngs", role: "nobody", at: "nope" });
  expect(code).toBe(1);
  expect(err.trim().split("\n")).toEqual([
    "legal-hold explain: 3 faults:",
    "  --at nope: not a time. Write it like 2026-03-01T12:00:00Z.",
    expect.stringMatching(/^ {2}--role: nobody \(ROLE_NOT_FOUND\)\. Allowed: aws_iam_role\.genesys\. Name the role/),
    expect.stringMatching(
      /^ {2}--bucket: example-recordngs, .* \(BUCKET_NOT_FOUND\)\. Allowed: example-recordings\. Name the bucket/,
    ),
  ]);
  const wrong = explain("two", { stack: "third", source: "home" });
  expect(wrong.err.trim().split("\n")).toHaveLength(3);
  expect(explain("one", { replica: true, bucket: "elsewhere" }).err).toContain("Allowed: example-recordings");
  expect(explain("one", { replica: true, bucket: "example-recordings" }).out).toContain("NO_REPLICATION");
});

test("a stack without a replica names the bucket, and no role or place that is none", () => {
  const { code, out } = explain("one", { replica: true });
  expect(code).toBe(2);
  expect(out).toContain("NO_REPLICATION");
  expect(out).not.toMatch(/nowhere|no bucket|role none/);
});

test("a missing key is told beside what else is wrong", () => {
  const { code, err } = explain("one", { key: undefined, source: "here", role: "nobody" });
  expect(code).toBe(1);
  expect(err).toMatch(/--key: is missing/);
  expect(err).toMatch(/--source here: not an address/);
  expect(err).toMatch(/--role: nobody/);
});
