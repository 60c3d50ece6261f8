import { valueOf } from "../../answer";
import type { ConversationFacts, RecordingFacts } from "../../genesys";
import { some } from "../../text";
import type { Check, Hit, Seen } from "../check";

const METADATA = "GET /api/v2/conversations/{id}/recordingmetadata";

export const recordingNone: Check = {
  id: "RECORDING_NONE",
  severity: "warning",
  what: "A given conversation has no recording.",
  why: "Protection has no effect on it (documented), and no recording of it will be exported. A new recording may take 48 hours to appear in jobs.",
  fix: "Wait for the recording if the conversation is new; otherwise leave the conversation out and record why.",
  find: (seen) => listed(seen, METADATA, "No recording", (one) => valueOf(one.recordings)?.length === 0),
};

export const recordingUnavailable: Check = {
  id: "RECORDING_UNAVAILABLE",
  severity: "error",
  what: "A recording is not available: archived, being restored, deleted or in error.",
  why: "Media URLs exist only while a recording is available: a download gets a null URL or a 404, and a job reports a failed recording.",
  fix: "Restore archived recordings first; ask Genesys about those in error. Compare the bucket with the manifest afterwards.",
  find: (seen) =>
    recordings(
      seen,
      ({ fileState }) => fileState !== undefined && fileState !== "AVAILABLE",
      ({ fileState }) => `is ${fileState}`,
    ),
};

export const recordingUnprotected: Check = {
  id: "RECORDING_UNPROTECTED",
  severity: "error",
  what: "A given conversation is not protected and one of its recordings will be deleted.",
  why: "An export whose delete date comes first is moved to that date (documented), and after that date nothing is left to export.",
  fix: "Protect the conversations before exporting: PUT /api/v2/recordings/deletionprotection?protect=true.",
  find: (seen) => {
    const protectedIds = valueOf(seen.genesys?.protectedIds);
    if (protectedIds === undefined) return [];
    return listed(seen, METADATA, "Not protected, with a delete date", ({ id, recordings: found }) => {
      return (
        !protectedIds.includes(id) && (valueOf(found)?.some(({ deleteDate }) => deleteDate !== undefined) ?? false)
      );
    });
  },
};

export const recordingRegion: Check = {
  id: "RECORDING_RESIDENCY",
  severity: "warning",
  what: "A recording is stored in another region than the bucket.",
  why: "The export moves it out of its region. Whether that is permitted is a legal question, and the transfer is charged.",
  fix: "Ask the person responsible for data residency; otherwise export it to a bucket in its region.",
  find: (seen) => {
    const bucket = seen.expected.aws?.region;
    const home = seen.expected.genesys.region;
    // a stack across regions was explicitly requested
    if (bucket === undefined || bucket !== home) return [];
    return recordings(
      seen,
      ({ region }) => region !== undefined && region !== bucket,
      ({ region }) => `is in ${region}`,
    );
  },
};

export const trunkMissing: Check = {
  id: "TRUNK_MISSING",
  severity: "warning",
  what: "A call of the given conversations names no trunk and no edge.",
  why: "Users report that exports of such calls (the carrier dropped the trunk header) end in a 403; Genesys documents no such check.",
  fix: "Keep the X-Genesys-Trunk header on the carrier's side; export one of these conversations first and check its failed recordings.",
  find: (seen) =>
    listed(seen, "GET /api/v2/analytics/conversations/{id}/details", "No trunk", ({ details }) => {
      const found = valueOf(details);
      return found !== undefined && found.voice && !found.trunk;
    }),
};

function conversationsOf({ genesys }: Seen): readonly ConversationFacts[] {
  return genesys?.conversations ?? [];
}

function listed(seen: Seen, where: string, head: string, wanted: (one: ConversationFacts) => boolean): Hit[] {
  const ids = conversationsOf(seen)
    .filter(wanted)
    .map(({ id }) => id);
  return ids.length === 0 ? [] : [{ where, what: `${head}: ${some(ids, 20)}.` }];
}

function recordings(
  seen: Seen,
  wanted: (one: RecordingFacts) => boolean,
  words: (one: RecordingFacts) => string,
): Hit[] {
  const found = conversationsOf(seen).flatMap(({ id, recordings: all }) =>
    (valueOf(all) ?? []).filter(wanted).map((one) => `${one.id} of ${id} ${words(one)}`),
  );
  return found.length === 0 ? [] : [{ where: METADATA, what: `${some(found, 20)}.` }];
}
