import pc from "picocolors";
import { clean } from "../../doctor/text";
import { plural } from "../../review/render/words";
import { RECORDING_STATES, type RecordingState } from "../reconcile";
import { section } from "../section";
import { exitCodeOf, type ReconcileReport } from "./report";

/** What each state means, and what to do about it. */
const MEANING: { readonly [state in RecordingState]: string } = {
  exported: "in the bucket, with content",
  pending: "not there yet: run this again after the time that is given",
  "not-known": "not in the inventory, which is older than what Genesys Cloud tells of it: ask again by a later one",
  missing: "not there: export it, or ask Genesys why its export did not come",
  misplaced: "a file of it lies outside its conversation's folder: find out who moved it",
  empty: "there, without a byte in any version: export it again",
  emptied: "an empty version lies above one with content: the older version is the evidence",
  "delete-marker":
    "a delete marker lies above it: the version below is the evidence; a custodian may remove the marker",
};

const MAY_STILL: readonly RecordingState[] = ["pending", "not-known"];

const LISTED = {
  folders: "the folders of these conversations, by the documented layout",
  organization: "everything below the organization's id, since the start of a conversation could not be read",
  bucket: "the whole bucket",
  inventory: "S3's own inventory of that time, of the whole bucket, compared by Athena",
};

/** The report for people. */
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
      "Recordings to look at",
      recordings.map(
        (one) =>
          `  ${one.state.padEnd(13)}  ${one.recordingId}  of ${one.conversationId}${until(one.pendingUntil)}\n` +
          `                 ${one.key === undefined ? "" : `${clean(one.key, 1_100)}; `}${clean(one.reason)}`,
      ),
    ),
    ...section(
      paint,
      "Conversations to look at",
      conversations.map((one) => `  ${one.conversationId}  ${clean(one.problem)}${until(one.pendingUntil)}`),
    ),
    ...section(
      paint,
      "Files that belong to no recording that Genesys Cloud knows",
      extras.map((key) => `  ${clean(key, 1_100)}`),
    ),
    ...section(paint, "Notes", notesOf(report)),
    ...section(paint, "What was looked at", [
      `  Genesys Cloud, organization ${report.organizationId}, as client ${report.askedAs}: recordings of each conversation.`,
      ...(universe.found ?? []).map((one) => `  Found ${clean(one)}.`),
      ...(universe.notKnownAfter === undefined
        ? []
        : [
            `  Not known yet: conversations after ${universe.notKnownAfter}, which analytics does not have; run this again.`,
          ]),
      `  Bucket ${report.bucket}, versions listed from ${universe.asOf} on: ${LISTED[universe.listed]}.`,
      ...universe.notChecked.map((one) => `  Not looked at: ${one}.`),
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
      : [`  ${plural(counts.writtenAgain, "file")} written more than once: earlier versions are there as well.`]),
    ...(counts.unknownEndings === 0
      ? []
      : [
          `  ${plural(counts.unknownEndings, "file")} with an ending that no documentation names: taken for the recording.`,
        ]),
  ];
}

function verdict(report: ReconcileReport): string {
  const code = exitCodeOf(report);
  if (code === 0) return "Complete: every recording that Genesys Cloud knows of this case is in the bucket.";
  return code === 3 ? "Not complete yet: what is not there may still come." : "Not complete.";
}
