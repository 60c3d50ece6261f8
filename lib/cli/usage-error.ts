/** Something that the user has to put right; its message is all there is to say. */
export class UsageError extends Error {}
