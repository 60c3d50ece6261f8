import { spawnSync } from "node:child_process";
import { chmodSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTables, openDatabase, reconcile, withOwnDatabase } from "../../lib/export";
import { ownTemporaryFiles } from "../support/temporary-files";
import { ORG } from "../support/reconcile-cases";

const temporaryFiles = ownTemporaryFiles();

test("a file that another process has is refused, and so are others' files", async () => {
  const path = join(tmpdir(), "run.duckdb");
  const database = await openDatabase(path);
  chmodSync(path, 0o600);
  const other = `require("@duckdb/node-api").DuckDBInstance.create(${JSON.stringify(path)}).catch((e) => console.log(e.message))`;
  // the engine itself holds the lock, whoever asks
  const { stdout } = spawnSync(process.execPath, ["-e", other], { encoding: "utf8", timeout: 60_000 });
  expect(stdout).toMatch(/set lock on file/);
  database.close();
  (await openDatabase(path)).close();
  chmodSync(path, 0o644);
  await expect(openDatabase(path)).rejects.toThrow(/other users can read it.*chmod 600/);
  const text = join(tmpdir(), "text");
  writeFileSync(text, "no database", { mode: 0o600 });
  await expect(openDatabase(text)).rejects.toThrow(/is not a database of this tool/);
});

test("a database of its own is in a folder that nobody else may enter, and gone afterwards, also after an error", async () => {
  await withOwnDatabase(async () => {
    const [mine] = temporaryFiles().filter((name) => name.startsWith("legal-hold-"));
    expect(statSync(join(tmpdir(), mine!)).mode & 0o077).toBe(0);
    return Promise.resolve();
  });
  const left = temporaryFiles();
  const failing = withOwnDatabase(() => Promise.reject(new Error("told")));
  await expect(failing).rejects.toThrow("told");
  expect(left.concat(temporaryFiles()).filter((name) => name.startsWith("legal-hold-"))).toEqual([]);
});

test("many parts give the answer of one", async () => {
  const counts = [];
  for (const rowsOfAPart of [50_000, 7]) {
    counts.push(
      await withOwnDatabase(async (database) => {
        await createTables(database);
        const id = (kind: string, i: number) => `${kind.repeat(8)}-0000-4000-8000-${String(i).padStart(12, "0")}`;
        const numbers = Array.from({ length: 200 }, (_, i) => i);
        await database.append(
          "conversation",
          numbers.map((i) => [id("c", i >> 1), null, null, null]),
        );
        await database.append(
          "recording",
          numbers.map((i) => [id("c", i >> 1), id("a", i), null, null, null, null]),
        );
        const folderOf = (i: number) => `${ORG}/year=2026/month=1/day=2/hour=3/conversation_id=${id("c", i)}`;
        // every third is missing, every fifth lies in another conversation's folder
        const kept = numbers.filter((i) => i % 3 !== 0);
        await database.append(
          "listing",
          kept.map((i) => [`${folderOf(i % 5 === 0 ? 0 : i >> 1)}/${id("a", i)}.opus`, "v", true, false, 5, "2026"]),
        );
        return reconcile(database, { organizationId: ORG, asOf: "2026-11-28T12:00:00.000Z", rowsOfAPart });
      }),
    );
  }
  expect(counts[1]).toEqual(counts[0]);
  expect(counts[0]).toMatchObject({
    recordings: 200,
    extras: 26,
    states: { exported: 107, misplaced: 26, missing: 67 },
  });
});
