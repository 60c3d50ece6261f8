/** An error that the user can fix. Its message is complete. */
export class UsageError extends Error {}

/** The message of a read error, with a suggestion. */
export function withWhatToDo(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // a message that ends with a full stop already has a suggestion
  return message.endsWith(".") ? message : `${message}. Synthesize the app first, or name another path.`;
}
