import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { ExportError } from "../error";
import { ChainReader, ChainWriter } from "../manifest";
import { lock } from "./lock";

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
  | BatchEntry
  | { readonly type: "created"; readonly n: number; readonly jobId: string }
  | { readonly type: "starting"; readonly n: number }
  | EndedEntry
  | {
      /** What a reconciliation did not find, and which jobs are to be asked for again. */
      readonly type: "open";
      readonly recordingIds: readonly string[];
    }
  | { readonly type: "release"; readonly by: string; readonly reason: string };

/** A step, and when it was written down. */
export type DatedEntry = JournalEntry & { readonly at: string };

/** The steps of an export on the disk: each is there before the next is made, bound to the one before by its hash. */
export class Journal {
  private constructor(
    private readonly handle: number,
    private readonly chain: ChainWriter,
    private readonly own: DatedEntry[],
    private readonly now: () => Date,
    private readonly unlock: () => void,
  ) {}

  /**
   * Opens a journal, and makes it where there is none. A last line that was broken off is taken away: what it speaks of
   * was not begun, or is found again.
   * @throws ExportError when another process has it, others may read it, or a line was changed
   */
  static open(path: string, now: () => Date): Journal {
    const unlock = lock(path);
    try {
      const info = statSync(path, { throwIfNoEntry: false });
      if (info !== undefined && process.platform !== "win32" && (info.mode & 0o077) !== 0) {
        throw new ExportError(`${path}: others may read it, and it holds personal data. Run \`chmod 600\` on it.`);
      }
      const { entries, seal, length } = readEntries(path, info === undefined ? Buffer.alloc(0) : readFileSync(path));
      const handle = openSync(path, "a", 0o600);
      ftruncateSync(handle, length);
      if (info === undefined) syncFolder(path);
      return new Journal(handle, new ChainWriter(seal), entries, now, unlock);
    } catch (error) {
      unlock();
      throw error;
    }
  }

  get entries(): readonly DatedEntry[] {
    return this.own;
  }

  /** Begins a journal, or goes on with one. @throws ExportError for that of another export */
  begin(head: JournalHead): void {
    const [first] = this.own;
    if (first === undefined) return this.append(head);
    const names = Object.keys(head) as (keyof JournalHead)[];
    const other = names.filter((name) => (first as JournalHead)[name] !== head[name]);
    if (other.length > 0) throw new ExportError(`the journal is of another ${other.join(", ")}: name a new one`);
  }

  append(entry: JournalEntry): void {
    const dated = { ...entry, at: this.now().toISOString() };
    const bytes = Buffer.from(`${this.chain.line(dated)}\n`);
    for (let done = 0; done < bytes.length;) done += writeSync(this.handle, bytes, done);
    fsyncSync(this.handle);
    this.own.push(dated);
  }

  close(): void {
    closeSync(this.handle);
    this.unlock();
  }
}

/** The steps in a journal, without opening it for writing. @throws ExportError for a line that was changed */
export function readEntries(path: string, bytes: Buffer) {
  const length = bytes.lastIndexOf("\n") + 1;
  const chain = new ChainReader();
  const lines = bytes.subarray(0, length).toString("utf8").split("\n").slice(0, -1);
  const entries = lines.map((line, i) => {
    const read = chain.read(line);
    if (read?.whole !== true) throw new ExportError(`${path}: line ${i + 1} was changed, or is none of a journal`);
    const { chain: _, ...entry } = read.value as { readonly chain?: string };
    return entry as DatedEntry;
  });
  return { entries, length, seal: chain.seal };
}

function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  const folder = openSync(dirname(path), "r");
  fsyncSync(folder);
  closeSync(folder);
}
