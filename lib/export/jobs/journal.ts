import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { writing } from "../../core";
import { openDatabase, type Database } from "../database";
import { ExportError } from "../error";
import { ChainReader, ChainWriter } from "../manifest";

/** Whose export a journal is of: going on with another case or as somebody else is refused. */
export interface JournalHead {
  readonly type: "export";
  readonly legalHoldId: string;
  readonly legalHoldScope: string;
  readonly organizationId: string;
  /** Client of the token: a job can be started by the client alone that created it (documented). */
  readonly clientId: string;
  readonly integrationId: string;
  readonly bucket: string;
}

/** The job that is about to be created for some conversations. */
export interface BatchEntry {
  readonly type: "batch";
  readonly n: number;
  readonly conversationIds: readonly string[];
  /** ISO 8601, two times in UTC. */
  readonly interval: string;
  readonly actionDate: string;
}

/** What became of a job. */
export interface EndedEntry {
  readonly type: "ended";
  readonly n: number;
  readonly state: string;
  readonly recordings: number;
  readonly failed: number;
  /** Ids of recordings that it failed for, as far as they could be read. */
  readonly failedRecordings?: readonly string[];
  /** In the words of Genesys Cloud. */
  readonly errorMessage?: string;
}

/** A step of an export. What changes something is written down before it is asked for, and again when it is done. */
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
      /** What a reconciliation did not find, and which jobs are to be asked for again. */
      readonly type: "open";
      readonly recordingIds: readonly string[];
    }
  | {
      readonly type: "lifting" | "lifted";
      readonly versions: readonly { readonly key: string; readonly versionId: string }[];
    }
  | {
      readonly type: "release";
      /** Client that Genesys Cloud was asked as. */
      readonly by: string;
      /** Identity that S3 was asked as. */
      readonly onAws?: string;
      readonly reason: string;
    };

/** A step, and when it was written down. */
export type DatedEntry = JournalEntry & { readonly at: string };

/** Few rows: a journal shares the process with the comparison, which takes the memory. */
const LIMITS = { memoryMiB: 32, threads: 1 };
/** Nobody but the owner may read what the engine writes, its write-ahead log included. */
const OWNER_ONLY = 0o077;

/**
 * The steps of an export in a database of their own: each is on the disk before the next is made, bound to the one before
 * by its hash. The engine keeps other processes away, and takes away what was broken off while it was written.
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
   * Opens a journal, and makes it where there is none.
   * @throws ExportError when another process has it, others may read it, or a step was changed
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

  /** Begins a journal, or goes on with one. @throws ExportError for that of another export */
  async begin(head: JournalHead): Promise<void> {
    const [first] = this.own;
    if (first === undefined) return this.append(head);
    const names = Object.keys(head) as (keyof JournalHead)[];
    const other = names.filter((name) => (first as JournalHead)[name] !== head[name]);
    if (other.length > 0) throw new ExportError(`the journal is of another ${other.join(", ")}: name a new one`);
  }

  /** Writes a step down. It is on the disk when this is done. */
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

/** The steps in a journal, which is not changed; none where there is no journal. @throws ExportError as `Journal.open` */
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
    throw new ExportError(`${path}: a database, and no journal.`);
  });
  const chain = new ChainReader();
  const entries = rows.map(({ line }, i) => {
    const step = chain.read(String(line));
    if (step?.whole !== true) throw new ExportError(`${path}: step ${i + 1} was changed, or is none of a journal`);
    const { chain: _, ...entry } = step.value as { readonly chain?: string };
    return entry as DatedEntry;
  });
  return { entries, seal: chain.seal };
}

/** Makes an empty journal beside its place first: one that was broken off while it was made is none. */
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
