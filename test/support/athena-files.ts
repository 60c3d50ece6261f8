import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withOwnDatabase } from "../../lib/export";
import { ATHENA_TABLES } from "../../lib/evidence";
import type { ListedObject } from "./reconcile-cases";

/** Files by the partition that they are of. */
export interface AthenaFiles {
  readonly inventory: ReadonlyMap<string, string>;
  readonly recording: ReadonlyMap<string, string>;
}

const PARTITIONS = { inventory: "dt", recording: "run" } as const;

/** An inventory as S3 writes it: every field in quotes, keys URL-encoded, with more columns than are asked for. */
export function inventoryCsv(bucket: string, objects: readonly ListedObject[]): string {
  const row = (one: ListedObject) => {
    const fields = [
      bucket,
      encodeURIComponent(one.key).replace(/%2F/g, "/").replace(/%20/g, "+"),
      one.versionId,
      String(one.latest),
      String(one.marker),
      one.marker ? "" : String(one.size),
      one.modified,
      "etag",
      "STANDARD",
    ];
    return `${fields.map((field) => `"${field}"`).join(",")}\n`;
  };
  return objects.map(row).join("");
}

/**
 * Asks files by the embedded engine, with a text of Athena's.
 * @param values of the question marks, as SQL
 */
export async function askFiles(
  files: AthenaFiles,
  text: string,
  values: readonly string[],
): Promise<readonly (readonly (string | null)[])[]> {
  const folder = mkdtempSync(join(tmpdir(), "athena-"));
  try {
    return await withOwnDatabase(async (database) => {
      for (const table of ["inventory", "recording"] as const) {
        const columns = ATHENA_TABLES[table];
        const partition = PARTITIONS[table];
        await database.run(
          `CREATE TABLE ${table} (${[...columns, partition].map((name) => `"${name}" VARCHAR`).join(", ")})`,
        );
        for (const [value, content] of files[table]) {
          if (content === "") continue;
          const file = join(folder, `${table}.csv`);
          writeFileSync(file, content);
          const width = content.split("\n", 1)[0]!.split(",").length;
          const names = Array.from({ length: width }, (_, i) => `'${columns[i] ?? `more${i}`}': 'VARCHAR'`).join(", ");
          const read = `read_csv('${file}', header = false, delim = ',', quote = '"', columns = {${names}}, nullstr = '\\N', force_not_null = ['${columns.join("','")}'])`;
          await database.run(
            `INSERT INTO ${table} SELECT ${columns.map((name) => `"${name}"`).join(", ")}, '${value}' FROM ${read}`,
          );
        }
      }
      let at = 0;
      const rows = await database.rows(text.replace(/\?/g, () => values[at++]!));
      const names = Object.keys(rows[0] ?? {});
      const cells = rows.map((row) => Object.values(row).map((cell) => (cell === null ? null : String(cell))));
      return [names, ...cells];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
