import type { Hash } from "node:crypto";

/**
 * A hash to be fed. Node's own module is loaded with the first one: that takes as long as loading a room of ours, and many
 * programs never ask for a digest.
 */
export function createHash(algorithm: "sha256" | "md5"): Hash {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const crypto = require("node:crypto") as typeof import("node:crypto");
  return crypto.createHash(algorithm);
}

/** SHA-256 of a text. */
export function sha256(text: string, encoding: "hex" | "base64" = "hex"): string {
  return createHash("sha256").update(text).digest(encoding);
}
