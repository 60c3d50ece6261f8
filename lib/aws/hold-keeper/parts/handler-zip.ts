import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The committed zip of the handler; `npm run keeper-bundle` creates it, and a test fails if it is stale. */
export interface HandlerZip {
  readonly path: string;
  /** SHA-256 in hexadecimal, for the asset's path. */
  readonly hash: string;
  /** SHA-256 as Terraform compares it. */
  readonly base64: string;
}

let known: HandlerZip | undefined;

/** Path and hashes of the zip, in the sources and in the package. */
export function handlerZip(): HandlerZip {
  if (known !== undefined) return known;
  const path = join(__dirname, "..", "handler.zip");
  const digest = createHash("sha256").update(readFileSync(path)).digest();
  return (known = { path, hash: digest.toString("hex").slice(0, 32), base64: digest.toString("base64") });
}
