/*
 * reconcile.ts make COUNT FOLDER   writes recordings and the listing of a bucket, as an inventory has it
 * reconcile.ts run COUNT FOLDER    reads and reconciles them, and prints the counts
 */
import { join } from "node:path";
import { createTables, reconcile, withOwnDatabase, type Database } from "../../lib/export";

const ORG = "5a1c0de0-1111-4111-8111-000000000001";
const [mode, countText, folder = ""] = process.argv.slice(2);
const count = Number(countText);
const file = (name: string) => `'${join(folder, `${name}-${count}.csv`)}'`;

// of each hundred recordings one is missing, and one was written twice
const uuid = (text: string) => `regexp_replace(md5(${text}), '(.{8})(.{4})(.{4})(.{4})(.{12})', '\\1-\\2-\\3-\\4-\\5')`;
const conversation = uuid("concat('c', i // 2)");
const recording = uuid("concat('r', i)");
const day = `${ORG}/year=2026/month=', 1 + i % 12, '/day=3/hour=4`;
const key = `concat('${day}/conversation_id=', ${conversation}, '/', ${recording}, '.opus')`;

async function make(database: Database): Promise<void> {
  const numbers = `FROM range(${count}) AS t(i)`;
  const version = (number: number, latest: string, where: string) =>
    `SELECT ${key}, concat('v${number}-', i), ${latest}, false, 1000 + i % 1000, '2026-11-0${number}T00:00:00.000Z'
     ${numbers} WHERE ${where}`;
  const versions = `${version(1, "i % 100 <> 1", "i % 100 <> 0")} UNION ALL ${version(2, "true", "i % 100 = 1")}`;
  await database.run(`COPY (SELECT ${conversation}, ${recording} ${numbers}) TO ${file("recordings")} (HEADER false)`);
  await database.run(`COPY (${versions}) TO ${file("listing")} (HEADER false)`);
}

async function run(database: Database): Promise<void> {
  await createTables(database);
  const read = (name: string, columns: string) => {
    const types = [...columns].map((column) => `'${column}': 'VARCHAR'`).join(", ");
    return `FROM read_csv(${file(name)}, header = false, buffer_size = 4000000, max_line_size = 10000, columns = {${types}})`;
  };
  const recordings = read("recordings", "cr");
  await database.run(`INSERT INTO conversation SELECT DISTINCT c, NULL, 2, NULL ${recordings}`);
  await database.run(`INSERT INTO recording SELECT c, r, 'audio', NULL, NULL, NULL ${recordings}`);
  const listing = read("listing", "kvlmst");
  await database.run(`INSERT INTO listing SELECT k, v, l = 'true', m = 'true', CAST(s AS BIGINT), t ${listing}`);
  const counts = await reconcile(database, { organizationId: ORG, asOf: "2026-11-28T12:00:00.000Z" });
  const { states, writtenAgain } = counts;
  if (states.missing !== count / 100 || writtenAgain !== count / 100) throw new Error(JSON.stringify(counts));
  process.stdout.write(`${JSON.stringify(counts)}\n`);
}

void withOwnDatabase(mode === "make" ? make : run);
