/** What a file of an export is: the media of a recording, the file beside one, or one about the whole conversation. */
export type FileRole = "recording" | "sidecar" | "conversation";

/** How the names of files end after the id that they begin with, and what such files are. */
export interface Ending {
  readonly ending: string;
  readonly role: FileRole;
}

/**
 * The endings that are known, the first that fits counts. Those of calls are from public code that reads a real export;
 * `_metadata.json` is documented (help.mypurecloud.com, "Working with exported recordings in AWS S3 bucket"). Of other
 * media no ending is known: a file that begins with a recording's id and has none of these counts as the recording.
 */
export const KNOWN_ENDINGS: readonly Ending[] = [
  { ending: "_call_metadata.json", role: "conversation" },
  { ending: ".transcript.json", role: "conversation" },
  { ending: "_metadata.json", role: "sidecar" },
  { ending: ".opus", role: "recording" },
];
