/*
 * The kind of an exported file, by its name. A conversation's folder has, for each recording, `<recordingId>.opus` and its
 * sidecar `<recordingId>.opus_metadata.json`, and also `<conversationId>.opus_call_metadata.json` and
 * `<conversationId>-<communicationId>.transcript.json` (reported: public code that reads a real export). The documentation
 * of Genesys Cloud names the recording and `<recording>_metadata.json`, and the folder `conversation_id=…`.
 */

const SIDECAR = "_metadata.json";
const CALL_FILE = "_call_metadata.json";
const TRANSCRIPT = ".transcript.json";

/** Whether a key belongs to the file that Genesys Cloud writes beside a recording. */
export function isSidecar(key: string): boolean {
  return key.endsWith(SIDECAR) && !key.endsWith(CALL_FILE);
}

/** Whether a key belongs to a recording: anything but a sidecar or a file about the whole conversation. */
export function isRecording(key: string): boolean {
  return !isSidecar(key) && !isAboutConversation(key);
}

/** Whether a key belongs to a file about a whole conversation, which has no sidecar of its own. */
export function isAboutConversation(key: string): boolean {
  return key.endsWith(CALL_FILE) || key.endsWith(TRANSCRIPT);
}

/** Whether a sidecar belongs to a recording. Whether its name has the recording's extension is not documented: both count. */
export function isSidecarOf(sidecarKey: string, recordingKey: string): boolean {
  const named = sidecarKey.slice(0, -SIDECAR.length);
  return isRecording(recordingKey) && (named === recordingKey || named === withoutExtension(recordingKey));
}

/**
 * Common key prefix of all files beside a file: the folder of its conversation. Outside of such a folder, where a folder may
 * be of any size, it is the name without its extension.
 */
export function besidePrefix(key: string): string {
  const folder = key.slice(0, key.lastIndexOf("/") + 1);
  if (/(^|\/)conversation_id=[^/]*\/$/.test(folder)) return folder;
  return withoutExtension(isSidecar(key) ? key.slice(0, -SIDECAR.length) : key);
}

function withoutExtension(key: string): string {
  return key.replace(/(?<=[^/])\.[^./]+$/, "");
}
