import { at, textAt } from "../../doctor/shape";
import type { ManifestEntry, ReconcileReport } from "../../export";

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Observations of one kind of file. They identify no person, conversation or recording. */
export interface TrialFile {
  /** Key below the organization's folder, with digits replaced by `0` and ids by their type. */
  readonly name: string;
  readonly role: string;
  readonly encryption: string;
  readonly checksums: readonly string[];
  readonly checksumType: string;
  /** Names of the metadata in the upload. */
  readonly metadata: readonly string[];
  readonly contentType: string;
  readonly hold: string;
  readonly retention: string;
}

/** The observations of one file. @param head response of HeadObject */
export function trialFile(entry: ManifestEntry, head: unknown): TrialFile {
  const { retention } = entry;
  return {
    name: withoutIds(entry),
    role: entry.role,
    encryption:
      word(textAt(head, "ServerSideEncryption")) + (at(head, "BucketKeyEnabled") === true ? ", bucket key" : ""),
    checksums: Object.keys(entry.checksums),
    checksumType: entry.checksumType,
    metadata: Object.keys((at(head, "Metadata") ?? {}) as object).map((name) => word(name)),
    contentType: word(textAt(head, "ContentType")),
    hold: entry.hold,
    retention: typeof retention === "string" ? retention : retention.mode,
  };
}

function withoutIds({ key, conversationId, recordingId }: ManifestEntry): string {
  const named = key.slice(key.indexOf("/") + 1).replace(UUID, (id) => {
    const own = id.toLowerCase();
    return own === conversationId ? "<conversation>" : own === recordingId ? "<recording>" : "<id>";
  });
  // the number of digits is of interest, not their value
  return word(named.replace(/\d/g, "0"), 200);
}

/** A word from the platform, reduced to safe characters. */
function word(text = "none", longest = 60): string {
  return text.replace(/[^\w.<>=/;+-]/g, "?").slice(0, longest);
}

/** Why a trial failed; empty if it passed. */
export function trialFaults(
  { recordings, conversations, counts }: ReconcileReport,
  failedJobs: number,
): readonly string[] {
  const open = (state: string) => recordings.filter((one) => one.state === state).length;
  const states = [...new Set(recordings.map(({ state }) => state))];
  return [
    ...(failedJobs > 0 ? ["the job did not export everything"] : []),
    ...(counts.recordings === 0 ? ["Genesys Cloud has no recording of the conversation"] : []),
    ...states.map((state) => `${open(state)} of ${counts.recordings} recordings: ${state}`),
    ...(conversations.length > 0 && counts.recordings > 0 ? ["the conversation could not be read completely"] : []),
  ];
}
