/** Something that the user has to put right; its message is all there is to say. */
export class UsageError extends Error {}

/** Why nothing could be read, with what to do. */
export function withWhatToDo(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // one that ends in a full stop says itself what to do
  return message.endsWith(".") ? message : `${message}. Synthesize the app first, or name another path.`;
}
