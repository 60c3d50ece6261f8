import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { writing } from "../../core";
import { openDatabase, type Database } from "../database";
import { ExportError } from "../error";
import { ChainReader, ChainWriter } from "../manifest";

/** Identifies the export of a journal. Continuing with another case or identity is refused. */
export interface JournalHead {
  readonly type: "export";
  readonly legalHoldId: string;
  readonly legalHoldScope: string;
  readonly organizationId: string;
  /** Client of the token. Only the client that created a job can start it (documented). */
  readonly clientId: string;
  readonly integrationId: string;
  readonly bucket: string;
}

/** A job that is about to be created for some conversations. */
export interface BatchEntry {
  readonly type: "batch";
  readonly n: number;
  readonly conversationIds: readonly string[];
  /** Two ISO 8601 times in UTC. */
  readonly interval: string;
  readonly actionDate: string;
}

export interface EndedEntry {
  readonly type: "ended";
  readonly n: number;
  readonly state: string;
  readonly recordings: number;
  readonly failed: number;
  /** Ids of failed recordings, as far as they could be read. */
  readonly failedRecordings?: readonly string[];
  /** Error message of Genesys Cloud. */
  readonly errorMessage?: string;
}

/** A step of an export. A change is recorded before it is requested, and again after it is done. */
export type JournalEntry =
  | JournalHead
  | {
      readonly type: "protecting" | "protected" | "releasing" | "released";
      readonly conversationIds: readonly string[];
    }
  | {
      readonly type: "extending" | "extended";
      readonly conversationId: string;
      readonly recordingIds: readonly string[];
      /** The new delete date. */
      readonly until: string;
    }
  | BatchEntry
  | { readonly type: "created"; readonly n: number; readonly jobId: string }
  | { readonly type: "starting"; readonly n: number }
  | EndedEntry
  | {
      /** Recordings that a reconciliation did not find, and the jobs to repeat. */
      readonly type: "open";
      readonly recordingIds: readonly string[];
    }
  | {
      readonly type: "lifting" | "lifted";
      readonly versions: readonly { readonly key: string; readonly versionId: string }[];
    }
  | {
      readonly type: "release";
      /** Client for Genesys Cloud. */
      readonly by: string;
      readonly onAws?: string;
      readonly reason: string;
    };

/** A step with its time. */
export type DatedEntry = JournalEntry & { readonly at: string };

/** Small limits, because the journal shares the process with the comparison, which needs the memory. */
const LIMITS = { memoryMiB: 32, threads: 1 };
/** Files of the engine, including its write-ahead log, are readable only by the owner. */
const OWNER_ONLY = 0o077;

/**
 * The steps of an export in a separate database. Each step is on disk before the next one starts, and contains the hash
 * of the previous one. The engine locks out other processes and rolls back incomplete writes.
 */
export class Journal {
  private constructor(
    private readonly database: Database,
    private readonly chain: ChainWriter,
    private readonly own: DatedEntry[],
    private readonly now: () => Date,
    private readonly umask: number,
  ) {}

  /**
   * Opens a journal, and creates it if it does not exist.
   * @throws ExportError if another process has opened it, other users can read it, or a step was changed
   */
  static async open(path: string, now: () => Date): Promise<Journal> {
    const umask = process.umask(OWNER_ONLY);
    let database: Database | undefined;
    try {
      if (!existsSync(path)) await make(path);
      database = await openDatabase(path, LIMITS);
      const { entries, seal } = await read(path, database);
      return new Journal(database, new ChainWriter(seal), entries, now, umask);
    } catch (error) {
      database?.close();
      process.umask(umask);
      throw error;
    }
  }

  get entries(): readonly DatedEntry[] {
    return this.own;
  }

  /** Starts a journal, or continues it. @throws ExportError if it belongs to another export */
  async begin(head: JournalHead): Promise<void> {
    const [first] = this.own;
    if (first === undefined) return this.append(head);
    const names = Object.keys(head) as (keyof JournalHead)[];
    const other = names.filter((name) => (first as JournalHead)[name] !== head[name]);
    if (other.length > 0) throw new ExportError(`the journal belongs to another ${other.join(", ")}: use a new one`);
  }

  /** Records a step. It is on disk when the promise resolves. */
  async append(entry: JournalEntry): Promise<void> {
    const dated = { ...entry, at: this.now().toISOString() };
    const values = [this.own.length, dated.at, dated.type, this.chain.line(dated)];
    await this.database.run("INSERT INTO step VALUES ($1, $2, $3, $4)", values);
    this.own.push(dated);
  }

  close(): void {
    this.database.close();
    process.umask(this.umask);
  }
}

/** The steps of a journal, opened read-only; none if it does not exist. @throws ExportError like `Journal.open` */
export async function readJournal(path: string): Promise<readonly DatedEntry[]> {
  if (!existsSync(path)) return [];
  const database = await openDatabase(path, { ...LIMITS, readOnly: true });
  try {
    return (await read(path, database)).entries;
  } finally {
    database.close();
  }
}

async function read(path: string, database: Database) {
  const rows = await database.rows("SELECT line FROM step ORDER BY n").catch(() => {
    throw new ExportError(`${path}: a database, but not a journal.`);
  });
  const chain = new ChainReader();
  const entries = rows.map(({ line }, i) => {
    const step = chain.read(String(line));
    if (step?.whole !== true)
      throw new ExportError(`${path}: step ${i + 1} was changed, or is not a step of a journal`);
    const { chain: _, ...entry } = step.value as { readonly chain?: string };
    return entry as DatedEntry;
  });
  return { entries, seal: chain.seal };
}

/** Creates an empty journal under a temporary name first, so an interrupted creation leaves no journal. */
async function make(path: string): Promise<void> {
  const begun = `${path}.new`;
  for (const file of [begun, `${begun}.wal`]) rmSync(file, { force: true });
  const database = await openDatabase(begun, LIMITS);
  await database.run("CREATE TABLE step (n BIGINT, written VARCHAR, type VARCHAR, line VARCHAR)");
  database.close();
  writing(path, () => {
    renameSync(begun, path);
    if (process.platform === "win32") return;
    const folder = openSync(dirname(path), "r");
    fsyncSync(folder);
    closeSync(folder);
  });
}
