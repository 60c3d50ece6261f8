import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, type Database, type DatabaseLimits } from "./database";

/**
 * Runs work with a database that nobody else sees and that is gone afterwards.
 * @param work gets the database
 */
export async function withOwnDatabase<T>(
  work: (database: Database) => Promise<T>,
  limits: DatabaseLimits = {},
): Promise<T> {
  // a folder that only its maker may enter
  const folder = mkdtempSync(join(tmpdir(), "legal-hold-"));
  try {
    const database = await openDatabase(join(folder, "run.duckdb"), limits);
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
