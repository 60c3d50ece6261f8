import type { Hash } from "node:crypto";

/**
 * Creates a hash. Node's crypto module is loaded on first use: it takes as long to load as one of our folders, and many
 * programs never need a digest.
 */
export function createHash(algorithm: "sha256" | "md5"): Hash {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const crypto = require("node:crypto") as typeof import("node:crypto");
  return crypto.createHash(algorithm);
}

export function sha256(text: string, encoding: "hex" | "base64" = "hex"): string {
  return createHash("sha256").update(text).digest(encoding);
}
