import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CloudTrailClient } from "@aws-sdk/client-cloudtrail";
import { mockClient } from "aws-sdk-client-mock";
import { runDoctor } from "../../lib/cli/doctor/run";
import { DoctorError } from "../../lib/doctor";
import { healthyAccount, mockAccount, type AccountState } from "../support/aws-account";
import { expectationOf, stackJson } from "../support/doctor-pair";
import { healthyOrganization, OPERATOR, serve, type GenesysServer } from "../support/genesys-server";

const stack = stackJson();
const expected = expectationOf(stack);
let folder: string;
let server: GenesysServer;
let account: AccountState;
let mock: ReturnType<typeof mockAccount>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "doctor-cli-"));
  writeFileSync(join(folder, "cdk.tf.json"), JSON.stringify(stack));
  server = await serve(healthyOrganization(expected));
  account = healthyAccount(expected);
  mock = mockAccount(account);
});
afterEach(async () => {
  mock.restore();
  await server.close();
  rmSync(folder, { recursive: true });
});

async function run(options: object = {}, env: { readonly [name: string]: string } = {}, path = folder) {
  const told = { out: "", err: "" };
  const terminal = {
    out: (text: string) => void (told.out += text),
    err: (text: string) => void (told.err += text),
    colours: false,
    progress: () => {},
    clear: () => {},
  };
  const own = {
    GENESYSCLOUD_OAUTHCLIENT_ID: OPERATOR.id,
    GENESYSCLOUD_OAUTHCLIENT_SECRET: OPERATOR.secret,
    GENESYSCLOUD_GATEWAY_HOST: "127.0.0.1",
    GENESYSCLOUD_GATEWAY_PORT: String(server.port),
    GENESYSCLOUD_GATEWAY_PROTOCOL: "http",
  };
  const code = await runDoctor(path, options, { ...own, ...env }, terminal);
  expect(told.out + told.err).not.toMatch(/not-to-be-seen/);
  return { code, ...told };
}

test("a healthy pair ends with 0", async () => {
  const { code, out, err } = await run();
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("No findings");
  expect(out).toMatch(/Token of client 0b6e1f2a-operator .*: 0 s old, valid for 86400 s/);
  expect(out).toContain('bucketProperty: "bucketName"');
});

test("findings end with 2 and say what, where, why and fix; without a terminal there is no colour", async () => {
  account.lock = null;
  const { code, out } = await run();
  expect(code).toBe(2);
  expect(out).toMatch(
    /error +OBJECT_LOCK\n +what: +Object Lock is off\.\n +where: s3:GetObjectLockConfiguration\n +why: .*\n +fix: /,
  );
  expect(out).not.toMatch(/\u001b/);
});

test("--json is one document", async () => {
  account.lock = null;
  const { out } = await run({ json: true });
  expect(JSON.parse(out)).toMatchObject({ findings: [{ id: "OBJECT_LOCK", severity: "error" }] });
});

test("--save, then --offline asks nobody and finds the same", async () => {
  account.lock = null;
  const saved = join(folder, "saved");
  const live = await run({ save: saved, json: true });
  mock.restore();
  const calls = server.received.length;
  const again = await run({ offline: saved, json: true }, { GENESYSCLOUD_REGION: "nowhere" });
  expect(again.code).toBe(2);
  expect(JSON.parse(again.out)).toEqual(JSON.parse(live.out));
  expect(server.received).toHaveLength(calls);
});

test("--only looks at one platform", async () => {
  account.lock = null;
  expect((await run({ only: "genesys" })).code).toBe(0);
  expect((await run({ only: "aws" })).code).toBe(2);
  server.received.length = 0;
  await run({ only: "aws" });
  expect(server.received).toEqual([]);
});

test("--print-policy names what doctor needs, and asks nobody", async () => {
  const { code, out } = await run({ printPolicy: true });
  expect(code).toBe(0);
  expect(out).toContain("integrations:integration:view");
  expect(out).toContain('"s3:GetBucketPolicy"');
  expect(server.received).toEqual([]);
  expect(mock.calls).toEqual([]);
});

test("several stacks: one has to be named", async () => {
  const out = join(folder, "out");
  for (const name of ["a", "b"]) {
    mkdirSync(join(out, "stacks", name), { recursive: true });
    writeFileSync(join(out, "stacks", name, "cdk.tf.json"), JSON.stringify(stack));
  }
  expect(await run({}, {}, out)).toMatchObject({ code: 1, err: expect.stringContaining("--stack: a, b") as string });
  expect((await run({ stack: "b" }, {}, out)).code).toBe(0);
});

test.each<[string, object, RegExp]>([
  [
    "a conversation that is none",
    { conversation: ["../x"] },
    /--conversation \.\.\/x: not a conversation id\. Write a UUID/,
  ],
  ["a header that is none", { header: ["hold"] }, /--header "hold": not a header\. Write it like/],
  ["a time that is none", { tokenIssuedAt: "yesterday" }, /--token-issued-at yesterday: not a time\. Write it like/],
  ["a count that is none", { protected: "-1" }, /--protected -1: not a whole number from 0/],
  ["nothing saved", { offline: "/nowhere/at/all" }, /no recording of doctor/],
])("%s: exit code 1 and one line", async (_, options, message) => {
  const { code, out, err } = await run(options);
  expect(code).toBe(1);
  expect(out).toBe("");
  expect(err).toMatch(message);
  expect(err.trim().split("\n")).toHaveLength(1);
});

test("every fault of the options stands in one error, and nobody is asked", async () => {
  const wrong = {
    conversation: ["../x", "y"],
    header: ["hold"],
    tokenIssuedAt: "yesterday",
    protected: "-1",
    since: "soon",
    stack: "third",
    replicaProfile: "copies",
  };
  const { code, out, err } = await run(wrong);
  expect([code, out]).toEqual([1, ""]);
  const lines = err.trim().split("\n");
  expect(lines[0]).toBe("legal-hold doctor: 7 faults:");
  const named = [
    "--protected -1",
    "--header",
    "--conversation ../x",
    "--conversation y",
    "--token-issued-at",
    "--since",
  ];
  expect(lines.slice(1).map((line) => line.trim())).toEqual([
    ...named.map((option) => expect.stringContaining(option) as string),
    expect.stringMatching(/no stack third\. Name one with --stack/),
  ]);
  expect(server.received).toEqual([]);
  expect(mock.calls).toEqual([]);
  const idle = await run({ replicaProfile: "copies", replicaObjects: "a/", state: "terraform.tfstate" });
  expect(idle.err).toContain("--replica-profile copies: the stack has no second copy. Omit it.");
  expect(idle.err).toContain("--replica-objects a/: the stack has no second copy. Omit it.");
  expect(idle.err).toContain("--state terraform.tfstate: has an effect only with --since.");
});

test("a stack that is not there, or is none", async () => {
  expect((await run({}, {}, join(folder, "no"))).err).toMatch(/there is no such file or folder/);
  writeFileSync(join(folder, "x.json"), "[1]");
  expect((await run({}, {}, join(folder, "x.json"))).err).toMatch(/not a JSON object/);
});

test("without an identity one platform is not read, and the other is looked at: 1, and 2 where that has findings", async () => {
  const nobody = { GENESYSCLOUD_OAUTHCLIENT_ID: "" };
  const healthy = await run({}, nobody);
  expect(healthy.code).toBe(1);
  expect(healthy.err).toBe("legal-hold doctor: Genesys Cloud was not read (credentials).\n");
  expect(healthy.out).toMatch(/No findings in what was read. Genesys Cloud was not read/);
  expect(healthy.out).not.toMatch(/TOKEN_REFUSED|holds 0 of/);
  account.lock = null;
  const { code, out } = await run({ json: true }, nobody);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({
    findings: [{ id: "OBJECT_LOCK" }],
    unread: [{ platform: "Genesys Cloud", reason: "credentials", partly: false }],
  });
});

test("grants that may not be read are not known, and not counted as missing", async () => {
  server.faults.push({ path: /subjects\/me/, status: 500, body: '{"message":"down"}' });
  const { code, out } = await run();
  expect(code).toBe(2);
  expect(out).toContain("Its permissions are unknown");
  expect(out).not.toMatch(/holds 0 of|PERMISSION_MISSING/);
  expect(out).toMatch(/unknown\n- GENESYS_UNREADABLE Not read: GET .*subjects\/me: down \(500\)/);
});

test("a connection that is cut on the way is the network's: 1", async () => {
  server.faults.push({ path: /recording\/jobs/, hangUp: true });
  const { code, out } = await run();
  expect(code).toBe(1);
  expect(out).toMatch(
    /partly not read Genesys Cloud \(network\)\n +what: +GET \/api\/v2\/recording\/jobs: .*ECONNRESET/,
  );
});

test("without the packages of the SDK there is one line", async () => {
  const missing = () => Promise.reject(new DoctorError("@aws-sdk/client-s3 is not installed: run …"));
  const told: string[] = [];
  const terminal = {
    out: () => {},
    err: (text: string) => void told.push(text),
    colours: false,
    progress: () => {},
    clear: () => {},
  };
  expect(await runDoctor(folder, { only: "aws" }, {}, terminal, missing)).toBe(1);
  expect(told).toEqual(["legal-hold doctor: @aws-sdk/client-s3 is not installed: run …\n"]);
});

test("the help tells whose identity, and the exit codes; it loads neither doctor nor the SDK", () => {
  const script = `
    const { run } = require("./lib/cli/program.ts");
    run(["doctor", "--help"]).then(() => {
      const loaded = Object.keys(require.cache).filter((file) => /lib.doctor|@aws-sdk|cdktf[/\\\\]lib|constructs/.test(file.replace(process.cwd(), "")));
      process.stderr.write(JSON.stringify(loaded.filter((file) => !/lib.cli/.test(file))));
    });`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--require", "tsx/cjs", "-e", script], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
  });
  expect(stdout).toMatch(/Identity: the operator's/);
  expect(stdout).toMatch(/0 no findings, 1 error of the tool, or a platform was not read, 2 findings/);
  expect(stderr).toBe("[]");
});

test("--offline refuses what asks the platforms", async () => {
  const id = "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3";
  const { code, err } = await run({
    offline: "x",
    conversation: [id],
    replicaObjects: "a/",
    tokenIssuedAt: "2026-01-31",
  });
  expect(code).toBe(1);
  expect(err).toContain("--conversation, --token-issued-at, --replica-objects: of a question to the platforms");
});

describe("--since", () => {
  const event = JSON.stringify({
    eventTime: new Date().toISOString(),
    eventName: "PutBucketPolicy",
    eventSource: "s3",
  });

  test("a timeline follows what is live, with the last apply by the state, and names what was not asked", async () => {
    const cloudTrail = mockClient(CloudTrailClient);
    (cloudTrail as unknown as { onAnyCommand(): { resolves(answer: object): void } })
      .onAnyCommand()
      .resolves({ Events: [{ EventId: "1", CloudTrailEvent: event }] });
    const state = join(folder, "terraform.tfstate");
    writeFileSync(state, JSON.stringify({ version: 4, serial: 7, terraform_version: "1.9.0" }));
    const { code, out, err } = await run({ since: "24h", state });
    cloudTrail.restore();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Since \d{4}-/m);
    expect(out).toMatch(/AWS {2}bucket: s3:PutBucketPolicy$/m);
    expect(out).toMatch(
      /Terraform {2}stack: state written with serial 7 \(modification time of the file\), version 1\.9\.0/,
    );
    expect(out).toMatch(/not read: uploads, reads and deletions of objects \(data events\)/);
  });

  test.each<[string, object, RegExp]>([
    ["a time that is none", { since: "yesterday" }, /--since: .*yesterday/],
    ["a state without it", { state: __filename }, /JSON|--state/],
    ["a state that is none", { since: "24h", state: join(__dirname, "..", "..", "package.json") }, /is not a state/],
  ])("%s ends with 1 and one message", async (_, options, message) => {
    const { code, out, err } = await run(options);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test("with a recording, and one that is not there, ends with both", async () => {
    const { code, err } = await run({ since: "24h", offline: "x" });
    expect([code, err.trim().split("\n").slice(1)]).toEqual([
      1,
      [
        "  --since 24h: needs calls to the platforms, which --offline does not make. Use one of them.",
        "  x: no recording of doctor (genesys.json, aws.json).",
      ],
    ]);
  });
});
