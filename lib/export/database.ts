import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { UnwritableError, unwritable, temporaryFolder } from "../core";
import { ExportError } from "./error";

/** A value of a cell or parameter. */
export type Cell = string | number | boolean | null;

export interface Row {
  readonly [column: string]: Cell;
}

/** An embedded database. Only one process can open it at a time. */
export interface Database {
  run(sql: string, values?: readonly Cell[]): Promise<void>;
  rows(sql: string, values?: readonly Cell[]): Promise<readonly Row[]>;
  /** The rows of a large result, streamed. */
  stream(sql: string): AsyncIterable<Row>;
  /** Appends rows to a table, with values in column order. */
  append(table: string, rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>): Promise<void>;
  close(): void;
}

export interface DatabaseLimits {
  /** Memory limit of the engine in MiB; larger data spills to disk next to the file. @default 100 */
  readonly memoryMiB?: number;
  /** @default 2 */
  readonly threads?: number;
  /** Opens the file read-only, and does not create it. @default false */
  readonly readOnly?: boolean;
}

const PACKAGE = "@duckdb/node-api";
const ROWS_AT_ONCE = 20_000;

type DuckDb = typeof import("@duckdb/node-api");

/**
 * Opens a DuckDB database, and creates it if it does not exist. The engine installs and downloads nothing.
 * @param path path of the file. It may contain personal data, so a file that other users can read is refused
 * @throws ExportError if the package is missing, another process has opened the file, or it is not a database of this
 * tool
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
    // an optional peer dependency, loaded only if a database is needed
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
  throw new ExportError(`${path}: other users can read it, and it contains personal data. Run \`chmod 600\` on it.`);
}

function problemOf(path: string, error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (/set lock on file/.test(text))
    return `${path}: another process has opened it. Wait for that process, or stop it.`;
  if (/not a valid DuckDB/.test(text)) return `${path}: exists and is not a database of this tool.`;
  return `${path}: cannot be opened as a database (${text.split("\n", 1)[0]}).`;
}

function rowOf(row: { readonly [column: string]: unknown }): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : (value as Cell)]),
  );
}

/**
 * Runs a function with a private temporary database.
 * @param work receives the database
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
