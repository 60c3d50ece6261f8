import { spawn } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Journal, openDatabase, readJournal, type JournalEntry } from "../../../lib/export";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "journal-"));
  path = join(folder, "case.json.journal");
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = () => new Date("2026-11-28T12:00:00.000Z");
const step = (n: number): JournalEntry => ({ type: "created", n, jobId: `job-${n}` });
const open = () => Journal.open(path, now);
const steps = async () => (await readJournal(path)).map((one) => (one.type === "created" ? one.n : -1));

/** A journal with some steps, closed. */
async function written(count: number): Promise<void> {
  const journal = await open();
  for (let n = 0; n < count; n++) await journal.append(step(n));
  journal.close();
}

/** Changes the table as somebody with the engine would. */
async function change(sql: string): Promise<void> {
  const database = await openDatabase(path);
  await database.run(sql);
  database.close();
}

test("what was written is read again in its order, and gone on with", async () => {
  expect(await readJournal(path)).toEqual([]);
  expect(existsSync(path)).toBe(false);
  await written(3);
  const journal = await open();
  await journal.append(step(3));
  journal.close();
  expect(await steps()).toEqual([0, 1, 2, 3]);
  const [first] = await readJournal(path);
  expect(first).toEqual({ type: "created", n: 0, jobId: "job-0", at: "2026-11-28T12:00:00.000Z" });
});

test("it is its owner's alone, the log beside it too; the mask is given back", async () => {
  const before = process.umask(0o022);
  try {
    const journal = await open();
    await journal.append(step(0));
    for (const file of [path, `${path}.wal`]) expect(statSync(file).mode & 0o777).toBe(0o600);
    journal.close();
    expect(process.umask()).toBe(0o022);
  } finally {
    process.umask(before);
  }
  chmodSync(path, 0o640);
  await expect(open()).rejects.toThrow(/other users can read it.*chmod 600/);
  await expect(readJournal(path)).rejects.toThrow(/other users can read it/);
});

test.each([
  [
    "a step that was changed",
    "UPDATE step SET line = replace(line, 'job-1', 'job-9') WHERE n = 1",
    /step 2 was changed/,
  ],
  ["a step that was taken out", "DELETE FROM step WHERE n = 1", /step 2 was changed/],
  ["steps that were exchanged", "UPDATE step SET n = 3 - n WHERE n IN (1, 2)", /step 2 was changed/],
  ["another table", "ALTER TABLE step RENAME TO other", /a database, but not a journal/],
])("%s is refused", async (_, sql, message) => {
  await written(4);
  await change(sql);
  await expect(open()).rejects.toThrow(message);
  await expect(readJournal(path)).rejects.toThrow(message);
});

test("one process has it at a time, and a killed one leaves it whole and free", async () => {
  await written(1);
  const child = spawn(process.execPath, [
    "-e",
    `require("@duckdb/node-api").DuckDBInstance.create(${JSON.stringify(path)}).then((i) => i.connect()).then((c) =>
       c.run("INSERT INTO step SELECT 1, written, type, line FROM step")).then(() => console.log("has it"))
     setInterval(() => {}, 1000)`,
  ]);
  await new Promise((done) => child.stdout.once("data", done));
  await expect(open()).rejects.toThrow(/another process has opened it/);
  await expect(readJournal(path)).rejects.toThrow(/another process has opened it/);
  child.kill("SIGKILL");
  await new Promise((done) => child.once("exit", done));
  // the second row is a copy of the first, which does not follow it
  await expect(readJournal(path)).rejects.toThrow(/step 2 was changed/);
}, 60_000);

test("a step that was broken off while it was written is not there; one that was changed on the disk is an error", async () => {
  const journal = await open();
  for (let n = 0; n < 3; n++) await journal.append(step(n));
  const own = path;
  const log = readFileSync(`${own}.wal`);
  path = join(folder, "copy");
  const withLog = (bytes: Buffer) => {
    copyFileSync(own, path);
    writeFileSync(`${path}.wal`, bytes, { mode: 0o600 });
  };
  for (const cut of [1, 9, 60]) {
    withLog(log.subarray(0, log.length - cut));
    expect(await steps()).toEqual([0, 1]);
    const again = await open();
    await again.append(step(2));
    again.close();
    expect(await steps()).toEqual([0, 1, 2]);
  }
  const spoiled = Buffer.from(log);
  spoiled[spoiled.length >> 1]! ^= 1;
  withLog(spoiled);
  await expect(steps()).rejects.toThrow(/cannot be opened as a database/);
  journal.close();
});

test("one that was broken off while it was made is made again", async () => {
  writeFileSync(`${path}.new`, "half of one", { mode: 0o600 });
  await written(1);
  expect(await steps()).toEqual([0]);
  expect(existsSync(`${path}.new`)).toBe(false);
});
