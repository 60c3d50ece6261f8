/** An error that the user can fix. Its message is complete. */
export class UsageError extends Error {}

/** The message of anything that was thrown. */
export function textOfError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The message of a read error, with a suggestion. */
export function withWhatToDo(error: unknown): string {
  const message = textOfError(error);
  // a message that ends with a full stop already has a suggestion
  return message.endsWith(".") ? message : `${message}. Synthesize the app first, or name another path.`;
}
