import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { UnwritableError, unwritable, temporaryFolder } from "../core";
import { ExportError } from "./error";

/** A value of a cell, and of a parameter. */
export type Cell = string | number | boolean | null;

/** A row of an answer, by the name of the column. */
export interface Row {
  readonly [column: string]: Cell;
}

/** An embedded database. One process has it at a time. */
export interface Database {
  run(sql: string, values?: readonly Cell[]): Promise<void>;
  rows(sql: string, values?: readonly Cell[]): Promise<readonly Row[]>;
  /** The rows of a large answer, as they are read. */
  stream(sql: string): AsyncIterable<Row>;
  /** Adds rows to a table, in the order of its columns. */
  append(table: string, rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>): Promise<void>;
  close(): void;
}

/** What bounds the database. */
export interface DatabaseLimits {
  /** Memory of the engine, in MiB; what is larger waits on the disk beside the file. @default 100 */
  readonly memoryMiB?: number;
  /** @default 2 */
  readonly threads?: number;
  /** Changes nothing, and makes no file. @default false */
  readonly readOnly?: boolean;
}

const PACKAGE = "@duckdb/node-api";
const ROWS_AT_ONCE = 20_000;

type DuckDb = typeof import("@duckdb/node-api");

/**
 * Opens a DuckDB database, and makes it where there is none. Nothing is installed or fetched by the engine.
 * @param path of the file; it may hold personal data, so one that others may read is refused
 * @throws ExportError when the package is missing, another process has the file, or it is none of ours
 */
export async function openDatabase(path: string, limits: DatabaseLimits = {}): Promise<Database> {
  const { DuckDBInstance } = load();
  refuseOpenToOthers(path);
  const instance = await DuckDBInstance.create(path, {
    memory_limit: `${limits.memoryMiB ?? 100}MiB`,
    threads: String(limits.threads ?? 2),
    access_mode: limits.readOnly ? "READ_ONLY" : "AUTOMATIC",
    temp_directory: `${path}.tmp`,
    preserve_insertion_order: "false",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  }).catch((error: unknown) => {
    throw new ExportError(problemOf(path, error));
  });
  const connection = await instance.connect();
  return {
    run: async (sql, values = []) => {
      await connection.run(sql, [...values]).catch((error: unknown) => {
        const full = /No space left on device/i.test(String(error));
        throw full ? new UnwritableError(`${path}: ${unwritable({ code: "ENOSPC" })}`) : error;
      });
    },
    rows: async (sql, values = []) => (await connection.runAndReadAll(sql, [...values])).getRowObjectsJS().map(rowOf),
    stream: async function* (sql) {
      const result = await connection.stream(sql);
      for await (const rows of result.yieldRowObjectJs()) yield* rows.map(rowOf);
    },
    append: async (table, rows) => {
      const appender = await connection.createAppender(table);
      let count = 0;
      for await (const row of rows) {
        for (const cell of row) {
          if (cell === null) appender.appendNull();
          else if (typeof cell === "string") appender.appendVarchar(cell);
          else if (typeof cell === "boolean") appender.appendBoolean(cell);
          else appender.appendBigInt(BigInt(cell));
        }
        appender.endRow();
        if (++count % ROWS_AT_ONCE === 0) appender.flushSync();
      }
      appender.closeSync();
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function load(): DuckDb {
  try {
    // an optional peer: only what needs a database loads it
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    return require(PACKAGE) as DuckDb;
  } catch (error) {
    if ((error as { code?: string }).code !== "MODULE_NOT_FOUND") throw error;
    throw new ExportError(`${PACKAGE} is not installed: run \`npm install ${PACKAGE}\``);
  }
}

function refuseOpenToOthers(path: string): void {
  if (!existsSync(path) || process.platform === "win32") return;
  if ((statSync(path).mode & 0o077) === 0) return;
  throw new ExportError(`${path}: others may read it, and it holds personal data. Run \`chmod 600\` on it.`);
}

function problemOf(path: string, error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (/set lock on file/.test(text)) return `${path}: another process has it. Wait for that one, or end it.`;
  if (/not a valid DuckDB/.test(text)) return `${path}: is there already, and is no database of this tool.`;
  return `${path}: cannot be opened as a database (${text.split("\n", 1)[0]}).`;
}

function rowOf(row: { readonly [column: string]: unknown }): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : (value as Cell)]),
  );
}

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
