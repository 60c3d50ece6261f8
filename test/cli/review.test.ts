import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NO_STACKS } from "../support/hostile-inputs";
import { review, reviewHostile, synthesized, workFolder } from "../support/review-run";

const { path: folder } = workFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const home = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => process.chdir(home));

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

const before = synthesized();
const after = synthesized({ retention: { mode: "GOVERNANCE", days: 1 } });
const base = () => write("base.json", before);
const head = () => write("head.json", after);

describe("one stack", () => {
  test("against itself: nothing, exit code 0", async () => {
    const { code, out, err } = await review({ base: base(), head: base() });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Permission review: same \(no rows\)/);
  });

  test("with a shorter retention: broader, exit code 2", async () => {
    const { code, out } = await review({ base: base(), head: head() });
    expect(code).toBe(2);
    expect(out).toMatch(/^broader +the evidence {2}Evidence that arrives from now on is kept for a shorter time\.$/m);
    expect(out).toMatch(/^ +.*Default retention was 2555/m);
  });

  test("and back: narrower, exit code 0", async () => {
    const { code, out } = await review({ base: head(), head: base() });
    expect(code).toBe(0);
    expect(out).toMatch(/^Permission review: narrower/);
  });
});

test("two outputs are compared stack by stack", async () => {
  for (const [side, text] of [
    ["old", before],
    ["new", after],
  ] as const) {
    for (const name of ["a", "b"]) {
      mkdirSync(join(folder, side, "stacks", name), { recursive: true });
      write(`${side}/stacks/${name}/cdk.tf.json`, name === "a" ? before : text);
    }
  }
  const { code, out } = await review({ base: "old", head: "new", format: "json" });
  const { stacks } = JSON.parse(out) as { stacks: { name: string; verdict: string }[] };
  expect([code, stacks.map(({ name, verdict }) => [name, verdict])]).toEqual([
    2,
    [
      ["a", "same"],
      ["b", "broader"],
    ],
  ]);
  const sarif = await review({ base: "old", head: "new", format: "sarif" });
  expect(sarif.out).toContain('"uri": "new/stacks/b/cdk.tf.json"');
});

test("waivers for every row turn the exit code, until they expire", async () => {
  const { out } = await review({ base: base(), head: head(), format: "json" });
  const { stacks } = JSON.parse(out) as { stacks: { changes: { fingerprint: string }[] }[] };
  const waivers = stacks[0]!.changes.map(({ fingerprint }) => ({
    fingerprint,
    reason: "ticket 12",
    acceptedBy: "legal",
    expires: "2026-12-31",
  }));
  write("waivers.json", JSON.stringify({ waivers }));
  const given = { base: base(), head: head(), waivers: "waivers.json" };
  expect(await review(given, new Date("2026-12-31T23:00:00Z"))).toMatchObject({ code: 0 });
  const late = await review(given, new Date("2027-01-01T00:00:00Z"));
  expect(late.code).toBe(2);
  expect(late.out).toMatch(/does not count: it expired on 2026-12-31/);
});

test("a waiver file of an older form lets nothing pass, and every format names the rows to answer for anew", async () => {
  const all = await review({ base: base(), head: head(), format: "json" });
  const { stacks } = JSON.parse(all.out) as { stacks: { changes: { fingerprint: string; verdict: string }[] }[] };
  const open = stacks[0]!.changes.filter(({ verdict }) => verdict !== "narrower").map(({ fingerprint }) => fingerprint);
  // as it was before fingerprints covered both sides: 20 digits without a check
  const old = open.map((one) => ({
    fingerprint: one.split("").reverse().join(""),
    reason: "ticket 12",
    acceptedBy: "legal",
    expires: "2099-12-31",
  }));
  write("old-waivers.json", JSON.stringify({ waivers: old }));
  for (const format of ["text", "markdown", "html", "sarif", "json"] as const) {
    const said = await review({ base: base(), head: head(), waivers: "old-waivers.json", format });
    const text = said.out.replace(/`|\s+/g, " ");
    expect([format, said.code]).toEqual([format, 2]);
    expect(text).toMatch(/has an older format that did not cover both sides of a row/);
    for (const one of open) expect(text).toMatch(new RegExp(`Rows to accept again: [0-9a-f, ]*${one}`));
  }
});

test("writes several files by the ends of their names, and nothing to the terminal", async () => {
  const output = ["r.md", "r.json", "r.sarif", "r.html", "r.txt"];
  const { code, out } = await review({ base: base(), head: head(), output });
  expect([code, out]).toEqual([2, ""]);
  const begins = output.map((file) => readFileSync(join(folder, file), "utf8").slice(0, 15));
  expect(begins).toEqual([
    "<!-- legal-hold",
    '{\n  "version": ',
    '{\n  "$schema": ',
    "<!DOCTYPE html>",
    "Permission revi",
  ]);
});

describe("what cannot be done ends with one line and exit code 1:", () => {
  test.each<[string, () => Parameters<typeof review>[0], RegExp]>([
    ["nothing given", () => ({}), /nothing to compare: use BASE and HEAD/],
    ["one side only", () => ({ base: base() }), /nothing to compare with/],
    ["two ways at once", () => ({ base: base(), head: head(), plan: "p.json" }), /more than one thing/],
    ["nothing there", () => ({ base: "no-such", head: head() }), /no-such: there is no such file/],
    [
      "an empty folder",
      () => (mkdirSync("empty", { recursive: true }), { base: "empty", head: head() }),
      /neither a stack/,
    ],
    ["a device", () => ({ base: "/dev/zero", head: head() }), /not a file/],
    ["a loop of links", () => (symlinkSync("loop", "loop"), { base: "loop", head: head() }), /no such file/],
    ["a nul byte in a path", () => ({ base: "a\u0000b", head: head() }), /no such file/],
    ["a path that is too long", () => ({ base: "x".repeat(10_000), head: head() }), /no such file|xxx…/],
    ["escape sequences in a path", () => ({ base: "\u001b[31mx", head: head() }), /\\u\{1B\}\[31mx: there is no/],
    ["no plan", () => ({ plan: base() }), /not the output of terraform show -json of a plan/],
    ["an output without format", () => ({ base: base(), head: head(), output: ["x"] }), /set --format/],
    [
      "an output that is a folder",
      () => ({ base: base(), head: head(), output: [".json"], format: "json", waivers: "." }),
      /: a folder/,
    ],
    ["waivers that are none", () => ({ base: base(), head: head(), waivers: base() }), /no list "waivers"/],
    [
      "a ref that is an option",
      () => ({ baseRef: "--upload-pack=touch hacked" }),
      /no such commit|not a git repository/,
    ],
  ])("%s", async (_, given, message) => {
    const { code, out, err } = await review(given());
    expect(err).toMatch(message);
    expect([code, out, err.trimEnd().split("\n").length]).toEqual([1, "", 1]);
  });
});

test("every fault of the call stands in one error, before an app is run", async () => {
  const wrong = {
    output: ["x", "y.json", base()],
    waivers: "none.json",
    answers: base(),
    approved: "yes",
    app: "exit 1",
  };
  const { code, out, err } = await review({ base: "no-such", head: "no-other", ...wrong });
  expect([code, out]).toEqual([1, ""]);
  const lines = err.trimEnd().split("\n");
  expect(lines[0]).toBe("legal-hold review: 8 faults:");
  const named = [
    "x: its ending is not a known format; set --format",
    `--output ${base()}: would overwrite an input`,
    "none.json: the file does not exist",
    base(),
    "--approved yes: neither a digest",
    "--app: has an effect only with --base-ref",
    "no-such: there is no such file or folder. Synthesize the app first, or name another path.",
    "no-other: there is no such file or folder. Synthesize the app first, or name another path.",
  ];
  expect(lines.slice(1)).toEqual(named.map((text) => expect.stringContaining(`  ${text}`) as string));
  expect(existsSync("y.json")).toBe(false);
  const ref = await review({ baseRef: "HEAD", waivers: "none.json", approved: "yes" });
  expect(ref.err.trimEnd().split("\n")).toHaveLength(3);
});

describe("hostile inputs", () => {
  test.each(Object.entries(NO_STACKS))("%s", async (_, text) => {
    const good = base();
    write("hostile.json", text);
    expect(await reviewHostile("hostile.json", good, folder)).toEqual([1, 1, 1]);
  });

  test("nothing of what they name was made", () => expect(existsSync(join(folder, "hacked"))).toBe(false));
});

test("what was approved is what is applied: exit code 0 for the same rows, 2 with what differs for others", async () => {
  const file = join(folder, "approved.json");
  expect((await review({ base: base(), head: head(), output: [file] })).code).toBe(2);
  const { digest } = JSON.parse(readFileSync(file, "utf8")) as { digest: string };
  for (const approved of [file, digest]) {
    expect(await review({ base: base(), head: head(), approved })).toMatchObject({
      code: 0,
      err: "The rows are the approved ones.\n",
    });
  }
  const other = await review({ base: head(), head: base(), approved: file });
  expect(other.code).toBe(2);
  expect(other.err).toMatch(/not approved: .*\n.*approved, but missing: .*Default retention/);
  const neither = await review({ base: base(), head: head(), approved: "yes" });
  expect([neither.code, neither.err]).toEqual([1, expect.stringMatching(/neither a digest .* nor a file/)]);
});
