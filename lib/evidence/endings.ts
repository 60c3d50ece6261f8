/** What a file of an export is: the media of a recording, the file beside one, or one about the whole conversation. */
export type FileRole = "recording" | "sidecar" | "conversation";

/** A file name ending after the id at its beginning, and the role of such files. */
export interface Ending {
  readonly ending: string;
  readonly role: FileRole;
}

/**
 * The known endings; the first match counts. Those of calls are from public code that reads a real export;
 * `_metadata.json` is documented (help.mypurecloud.com, "Working with exported recordings in AWS S3 bucket"). For other
 * media no ending is known: a file that begins with a recording's id and has none of these counts as the recording.
 */
export const KNOWN_ENDINGS: readonly Ending[] = [
  { ending: "_call_metadata.json", role: "conversation" },
  { ending: ".transcript.json", role: "conversation" },
  { ending: "_metadata.json", role: "sidecar" },
  { ending: ".opus", role: "recording" },
];
