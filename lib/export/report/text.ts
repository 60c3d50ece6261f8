import pc from "picocolors";
import { clean } from "../../doctor/text";
import { plural } from "../../review/render/words";
import { RECORDING_STATES, type RecordingState } from "../reconcile";
import { section } from "../section";
import { exitCodeOf, type ReconcileReport } from "./report";

/** Meaning of each state, and the next step. */
const MEANING: { readonly [state in RecordingState]: string } = {
  exported: "in the bucket, with content",
  pending: "not in the bucket yet: run this again after the given time",
  "not-known":
    "not in the inventory, which is older than the recording's last change: run this again with a newer inventory",
  missing: "not in the bucket: export it, or ask Genesys why the export did not arrive",
  misplaced: "a file of it is outside its conversation's folder: find out who moved it",
  empty: "in the bucket, but every version is empty: export it again",
  emptied: "an empty version is newer than one with content: the older version is the evidence",
  "delete-marker": "a delete marker hides it: the version below is the evidence; a custodian may remove the marker",
};

const MAY_STILL: readonly RecordingState[] = ["pending", "not-known"];

const LISTED = {
  folders: "the folders of these conversations, according to the documented layout",
  organization: "everything below the organization's id, because the start of a conversation could not be read",
  bucket: "the whole bucket",
  inventory: "the S3 Inventory report of that time, for the whole bucket, compared with Athena",
};

export function renderReconciliation(report: ReconcileReport, colours: boolean): string {
  const paint = pc.createColors(colours);
  const { counts, universe, recordings, conversations, extras } = report;
  const states = RECORDING_STATES.filter((state) => counts.states[state] > 0).map((state) => {
    const number = String(counts.states[state]).padStart(8);
    const colour = state === "exported" ? paint.green : MAY_STILL.includes(state) ? paint.yellow : paint.red;
    return `${number}  ${colour(state.padEnd(13))}  ${MEANING[state]}`;
  });
  const until = (time: string | undefined) => (time === undefined ? "" : ` (pending until ${time})`);
  return `${[
    paint.bold(
      `Case ${clean(report.legalHoldId)}: ${plural(counts.recordings, "recording")} of ${plural(universe.conversations, "conversation")}`,
    ),
    ...states,
    ...section(
      paint,
      "Recordings that need attention",
      recordings.map(
        (one) =>
          `  ${one.state.padEnd(13)}  ${one.recordingId}  of ${one.conversationId}${until(one.pendingUntil)}\n` +
          `                 ${one.key === undefined ? "" : `${clean(one.key, 1_100)}; `}${clean(one.reason)}`,
      ),
    ),
    ...section(
      paint,
      "Conversations that need attention",
      conversations.map((one) => `  ${one.conversationId}  ${clean(one.problem)}${until(one.pendingUntil)}`),
    ),
    ...section(
      paint,
      "Files that belong to no recording in Genesys Cloud",
      extras.map((key) => `  ${clean(key, 1_100)}`),
    ),
    ...section(paint, "Notes", notesOf(report)),
    ...section(paint, "What was checked", [
      `  Genesys Cloud, organization ${report.organizationId}, as client ${report.askedAs}: recordings of each conversation.`,
      ...(universe.found ?? []).map((one) => `  Found ${clean(one)}.`),
      ...(universe.notKnownAfter === undefined
        ? []
        : [
            `  Not known yet: conversations after ${universe.notKnownAfter}, which analytics does not contain; run this again.`,
          ]),
      `  Bucket ${report.bucket}, versions listed from ${universe.asOf}: ${LISTED[universe.listed]}.`,
      ...universe.notChecked.map((one) => `  Not checked: ${one}.`),
    ]),
    "",
    verdict(report),
  ].join("\n")}\n`;
}

function notesOf({ counts, universe, legalHoldScope }: ReconcileReport): string[] {
  const open = universe.conversations - universe.protected;
  return [
    ...(universe.leftOut === 0
      ? []
      : [
          `  ${plural(universe.leftOut, "conversation")} left out: not protected from deletion, and the scope is "held".`,
        ]),
    ...(legalHoldScope !== "all" || open === 0
      ? []
      : [`  ${plural(open, "conversation")} not protected from deletion, though the scope is "all".`]),
    ...(counts.writtenAgain === 0
      ? []
      : [`  ${plural(counts.writtenAgain, "file")} written more than once: earlier versions exist as well.`]),
    ...(counts.unknownEndings === 0
      ? []
      : [`  ${plural(counts.unknownEndings, "file")} with an undocumented ending: treated as the recording.`]),
  ];
}

function verdict(report: ReconcileReport): string {
  const code = exitCodeOf(report);
  if (code === 0) return "Complete: every recording of this case in Genesys Cloud is in the bucket.";
  return code === 3 ? "Not complete yet: missing recordings may still arrive." : "Not complete.";
}
