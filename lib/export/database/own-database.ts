import { join } from "node:path";
import { temporaryFolder } from "../../core";
import { openDatabase, type Database, type DatabaseLimits } from "./database";

/**
 * Runs work with a database that nobody else sees and that is gone afterwards.
 * @param work gets the database
 */
export async function withOwnDatabase<T>(
  work: (database: Database) => Promise<T>,
  limits: DatabaseLimits = {},
): Promise<T> {
  const folder = temporaryFolder("legal-hold-");
  try {
    const database = await openDatabase(join(folder.path, "run.duckdb"), limits);
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } finally {
    folder.remove();
  }
}
