import type { RecordingState } from "../../lib/export";

/** A version of an object as a bucket lists it. */
export interface ListedObject {
  readonly key: string;
  readonly versionId: string;
  readonly latest: boolean;
  readonly marker: boolean;
  readonly size: number;
  readonly modified: string;
}

/** A recording as the platform knows it. */
export interface KnownRecording {
  readonly conversationId: string;
  readonly recordingId: string;
  readonly pendingUntil?: string;
}

/** A random case: few ids, so that they meet. */
export interface ReconcileCase {
  readonly conversations: readonly string[];
  readonly recordings: readonly KnownRecording[];
  readonly objects: readonly ListedObject[];
}

export const ORG = "5a1c0de0-1111-4111-8111-000000000001";
export const AS_OF = "2026-11-28T12:00:00.000Z";

/** What a person would say of one recording who looks at the list with their own eyes. */
export function stateByHand({ objects }: ReconcileCase, recording: KnownRecording): RecordingState {
  const keys = [...new Set(objects.map(({ key }) => key))];
  const named = keys.filter((key) => {
    const name = key.split("/").at(-1)!.toLowerCase();
    return name.startsWith(recording.recordingId) && !/(_metadata\.json|\.transcript\.json)$/.test(name);
  });
  const versionsOf = (key: string) => objects.filter((one) => one.key === key);
  const hasContent = (key: string) => versionsOf(key).some(({ marker, size }) => !marker && size > 0);
  const own = named.filter((key) => {
    const steps = key.split("/");
    return (
      steps.length === 7 &&
      steps[0] === ORG &&
      ["year", "month", "day", "hour"].every((word, i) => new RegExp(`^${word}=\\d+$`).test(steps[i + 1]!)) &&
      steps[5]!.toLowerCase() === `conversation_id=${recording.conversationId}`
    );
  });
  const judged = own.map((key): RecordingState => {
    const current = versionsOf(key).find(({ latest }) => latest);
    if (current !== undefined && !current.marker && current.size > 0) return "exported";
    if (current?.marker !== false) return "delete-marker";
    return hasContent(key) ? "emptied" : "empty";
  });
  const withContent = own.filter(hasContent);
  if (judged.includes("exported")) return "exported";
  if (judged.some((state, i) => state === "delete-marker" && withContent.includes(own[i]!))) return "delete-marker";
  if (judged.includes("emptied")) return "emptied";
  if (judged.includes("empty")) return "empty";
  if (judged.length > 0) return "delete-marker";
  if (named.some((key) => !own.includes(key) && hasContent(key))) return "misplaced";
  return recording.pendingUntil !== undefined && recording.pendingUntil > AS_OF ? "pending" : "missing";
}

/** The files that belong to no known recording. */
export function extrasByHand({ conversations, recordings, objects }: ReconcileCase): readonly string[] {
  const keys = [...new Set(objects.map(({ key }) => key))];
  return keys
    .filter((key) => {
      const match = /^([^/]+)\/year=\d+\/month=\d+\/day=\d+\/hour=\d+\/conversation_id=([^/]+)\/([^/]+)$/.exec(key);
      if (match === null || match[1] !== ORG) return false;
      const [conversation, name] = [match[2]!.toLowerCase(), match[3]!.toLowerCase()];
      if (!conversations.includes(conversation)) return false;
      const ofConversation = name.startsWith(conversation) && /(_call_metadata|\.transcript)\.json$/.test(match[3]!);
      const known = recordings.some((one) => one.conversationId === conversation && name.startsWith(one.recordingId));
      return !ofConversation && !known;
    })
    .sort();
}
