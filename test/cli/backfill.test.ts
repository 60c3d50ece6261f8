import { backfillCommand } from "../../lib/cli/commands/backfill";
import { runBackfill, type BackfillOptions, type Bucket } from "../../lib/cli/backfill";
import { s3Store } from "../../lib/aws/hold-keeper/handler/s3-store";
import { FakeS3, sdkError } from "../support/fake-s3";

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(s3: FakeS3, options: BackfillOptions, ranges: object[] = [], interrupt?: AbortSignal): Promise<Ran> {
  let [out, err] = ["", ""];
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    colours: false,
    progress: false,
    width: 80,
  };
  const open = (name: string): Bucket => ({
    store: s3Store(s3.client, name),
    async *versions(range) {
      ranges.push(range);
      for (const id of s3.versions.keys()) if (id.endsWith("@v")) yield { key: id.slice(0, -2), versionId: "v" };
    },
  });
  return { code: await runBackfill("evidence", options, terminal, open, interrupt), out, err };
}

function bucketOf(...keys: string[]): FakeS3 {
  const s3 = new FakeS3();
  for (const key of keys) s3.put(key, "v", { ServerSideEncryption: "aws:kms" });
  return s3;
}

test("holds, and says what it did", async () => {
  const s3 = bucketOf("a", "b");
  const ranges: object[] = [];
  const { code, out, err } = await run(s3, { mode: "everything", below: "org/", after: "x" }, ranges);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("2 versions checked\n  2 held now\n");
  expect(out).toContain('"encryption":"aws:kms"');
  expect([s3.holdOf("a", "v"), s3.holdOf("b", "v")]).toEqual(["ON", "ON"]);
  expect(ranges).toEqual([{ prefix: "org/", afterKey: "x" }]);
});

test("a dry run says so", async () => {
  const s3 = bucketOf("a");
  expect((await run(s3, { mode: "everything", dryRun: true })).out).toContain("1 would be held");
  expect(s3.holdOf("a", "v")).toBeUndefined();
});

test("objects that failed are named, and the exit code tells", async () => {
  const s3 = bucketOf("a\u001b[2J", "b");
  s3.failure = (call) => (s3.calls[call - 1]!.includes(" a") ? sdkError("AccessDenied", 403) : undefined);
  const { code, out } = await run(s3, { mode: "everything" });
  expect(code).toBe(2);
  expect(out).toContain("1 failed; run it again");
  // a key may be made to paint over the terminal
  expect(out).toContain('"a\\u001b[2J" v: AccessDenied (403)');
  expect(JSON.parse((await run(s3, { mode: "everything", json: true })).out)).toMatchObject({
    failed: [{ versionId: "v" }],
  });
});

describe("nothing that a terminal acts upon is written as it is", () => {
  const HOSTILE = "a\u001b[2J\u009b31m\u202e\u2028\r\nb";
  const harmless = (text: string) => expect(text.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);

  test.each([false, true])("of keys and errors, as JSON: %s", async (json) => {
    const s3 = bucketOf(HOSTILE);
    s3.failure = () => sdkError(HOSTILE, 403);
    const { out } = await run(s3, { mode: "everything", json });
    harmless(out);
    if (json)
      expect(JSON.parse(out)).toMatchObject({
        failed: [{ key: HOSTILE, why: expect.stringContaining(HOSTILE) as string }],
      });
  });

  test("of how objects arrived", async () => {
    const s3 = new FakeS3();
    s3.put("a", "v", { ContentType: HOSTILE, Metadata: { [HOSTILE]: "x" } });
    harmless((await run(s3, { mode: "everything" })).out);
  });

  test("of errors of the list and of options", async () => {
    let err = "";
    const terminal = {
      out: () => {},
      err: (text: string) => void (err += text),
      colours: false,
      progress: false,
      width: 80,
    };
    const failing = () => {
      throw new Error(HOSTILE);
    };
    expect(await runBackfill("evidence", { mode: "everything" }, terminal, failing)).toBe(1);
    expect(await runBackfill("evidence", { mode: "everything", owner: HOSTILE }, terminal, failing)).toBe(1);
    expect(err).toContain("ACCOUNT_ID_INVALID");
    harmless(err);
  });
});

describe("broken off", () => {
  const options: BackfillOptions = { mode: "everything", concurrency: "1" };
  async function interruptedAt(call: number, more: Partial<BackfillOptions> = {}) {
    const s3 = bucketOf("a", "it's b", "c\u001b[2J", "d");
    const controller = new AbortController();
    s3.failure = (number) => void (number === call && controller.abort());
    return run(s3, { ...options, ...more }, [], controller.signal);
  }

  test("it says up to which key all is done, and how to go on", async () => {
    const { code, out, err } = await interruptedAt(5);
    expect(code).toBe(130);
    expect(out).toContain("3 versions checked");
    expect(err).toContain("Everything up to the key 'it'\\''s b' is processed: continue with --after 'it'\\''s b'");
  });

  test("before any key, it goes on where it began", async () => {
    expect((await interruptedAt(1)).err).toBe("Interrupted. No key was processed: run it again.\n");
    expect((await interruptedAt(1, { after: "X" })).err).toContain("continue with --after X");
  });

  test("a key cannot paint over the terminal", async () => {
    expect((await interruptedAt(7)).err).toContain("--after $'c\\u001b[2J'");
  });

  test("Ctrl-C breaks it off, and leaves no listener behind", async () => {
    const s3 = bucketOf("a", "b", "c");
    const before = process.listenerCount("SIGINT");
    s3.failure = (call) => void (call === 1 && process.emit("SIGINT"));
    const { code, err } = await run(s3, options);
    expect(code).toBe(130);
    expect(err).toContain("Finishing the objects in progress");
    await run(bucketOf("a"), options);
    expect(process.listenerCount("SIGINT")).toBe(before);
  });
});

test.each<[string, BackfillOptions, string]>([
  ["whenSidecar without a field", { mode: "whenSidecar" }, "HOLD_KEEPER_FIELD_INVALID"],
  ["an option of another mode", { mode: "everything", header: "x-amz-meta-a" }, "HOLD_KEEPER_OPTION_IDLE"],
  ["too much at once", { mode: "everything", concurrency: "1000" }, "BACKFILL_CONCURRENCY_INVALID"],
  ["an owner that is none", { mode: "everything", owner: "me" }, "ACCOUNT_ID_INVALID"],
])("%s is refused before anything is asked", async (_, options, code) => {
  const s3 = bucketOf("a");
  const ran = await run(s3, options);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain(code);
  expect(s3.calls).toEqual([]);
});

test("the help names every option, and what the caller has to be allowed", () => {
  let help = "";
  backfillCommand()
    .configureOutput({ writeOut: (text) => void (help += text) })
    .outputHelp();
  for (const word of ["--mode", "--dry-run", "--after", "s3:PutObjectLegalHold", "Exit codes"])
    expect(help).toContain(word);
});
