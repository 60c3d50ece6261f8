import { allOf, mapped, shaped, type Answer } from "../answer";
import type { GenesysClient } from "../http";
import { at, listAt, textAt, textsAt } from "../shape";
import type { ConversationFacts, DetailFacts, RecordingFacts } from "./facts";

/** Counts the jobs that count towards the organization's limit. */
export async function readOpenJobs(client: GenesysClient): Promise<Answer<number>> {
  const path = "/api/v2/recording/jobs";
  const states = ["PENDING", "PROCESSING"];
  const answers = await Promise.all(states.map((state) => client.list(path, { state }, "recording:job:view")));
  return mapped(allOf(answers), (jobs) => {
    // filters by the state in each job too, in case the API ignores the filter
    const open = jobs.flat().filter((job) => states.includes(textAt(job, "state") ?? ""));
    return new Set(open.map((job) => textAt(job, "id"))).size;
  });
}

/** Reads which of the given conversations are protected. Needs no permission (documented). */
export async function readProtected(
  client: GenesysClient,
  conversationIds: readonly string[],
): Promise<Answer<readonly string[]>> {
  const path = "/api/v2/recordings/deletionprotection";
  return shaped(await client.ask(path, { conversationIds }), `POST ${path}`, (body) =>
    Array.isArray(body) ? listAt(body).flatMap((one) => textAt(one, "id") ?? []) : undefined,
  );
}

/**
 * Reads what an export of a conversation depends on. It reads the metadata of recordings and not the recordings,
 * because those responses contain media URLs.
 */
export async function readConversation(client: GenesysClient, id: string): Promise<ConversationFacts> {
  const recordings = `/api/v2/conversations/${encodeURIComponent(id)}/recordingmetadata`;
  const details = `/api/v2/analytics/conversations/${encodeURIComponent(id)}/details`;
  const [metadata, detail] = await Promise.all([
    client.get(recordings, {}, "recording:recording:view"),
    client.get(details, {}, "analytics:conversationDetail:view"),
  ]);
  return {
    id,
    recordings: shaped(metadata, `GET ${recordings}`, (body) =>
      Array.isArray(body) ? listAt(body).flatMap(recordingIn) : undefined,
    ),
    details: shaped(detail, `GET ${details}`, (body) =>
      Array.isArray(at(body, "participants")) ? detailIn(body) : undefined,
    ),
  };
}

function recordingIn(body: unknown): RecordingFacts[] {
  const id = textAt(body, "id");
  if (id === undefined) return [];
  return [
    {
      id,
      fileState: textAt(body, "fileState"),
      region: textAt(body, "region"),
      deleteDate: textAt(body, "deleteDate"),
    },
  ];
}

const OUTSIDE = ["customer", "external"];

// the SDK does not document which member names the trunk; `edgeId` exists, `trunkId` may appear beside it
function detailIn(body: unknown): DetailFacts {
  const sessions = listAt(body, "participants")
    .filter((participant) => OUTSIDE.includes(textAt(participant, "purpose") ?? ""))
    .flatMap((participant) => listAt(participant, "sessions"))
    .filter((session) => textAt(session, "mediaType") === "voice");
  return {
    divisionIds: textsAt(body, "divisionIds"),
    voice: sessions.length > 0,
    trunk: sessions.some((session) => ["edgeId", "trunkId"].some((name) => textAt(session, name))),
  };
}
