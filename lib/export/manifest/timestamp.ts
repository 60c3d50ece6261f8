import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeParts } from "../../core";
import { clean } from "../../doctor/text";
import { ExportError } from "../error";
import { MANIFEST_FILE } from "./write";

/** The response of the time-stamping authority, next to the manifest. */
export const TIMESTAMP_FILE = "manifest.tsr";

const QUERY_FILE = "manifest.tsq";
const LARGEST = 1_000_000;
const WAIT_MS = 30_000;

/**
 * Requests a time stamp for a manifest (RFC 3161): only its SHA-256 is sent to a service, and the response is saved.
 * `openssl` creates the request and reads the response. The trust in the service is checked at verification.
 * @param service URL of a time-stamping authority, http or https
 * @returns the time in the stamp, as openssl prints it
 * @throws ExportError if openssl is missing, the service does not grant the stamp, or the stamp does not match
 */
export async function stampManifest(folder: string, service: string): Promise<string> {
  const [query, reply] = [join(folder, QUERY_FILE), join(folder, TIMESTAMP_FILE)];
  await openssl(["ts", "-query", "-data", join(folder, MANIFEST_FILE), "-sha256", "-cert", "-out", query]);
  const answer = await ask(service, readFileSync(query));
  writeParts(reply, [answer], { mode: 0o600, flag: "wx" });
  const text = await openssl(["ts", "-reply", "-in", reply, "-text"]);
  const asked = await openssl(["ts", "-query", "-in", query, "-text"]);
  if (!/^Status: Granted/m.test(text)) throw new ExportError(`${service}: did not grant the time stamp`);
  for (const part of [/^Nonce: (.*)$/m, /^Message data:\n((?: +[0-9a-f]{4} - .*\n)+)/m]) {
    if (part.exec(text)?.[1] !== part.exec(asked)?.[1] || part.exec(asked) === null)
      throw new ExportError(`${service}: the time stamp is not for this manifest`);
  }
  return /^Time stamp: (.*)$/m.exec(text)?.[1] ?? "an unknown time";
}

/**
 * Verifies the time stamp of a manifest with certificates that the user trusts.
 * @param authorities PEM file with the certificates of the authority and its issuers
 * @returns why it is invalid; undefined if it is valid
 */
export async function stampFault(file: string, stamp: string, authorities: string): Promise<string | undefined> {
  try {
    await openssl(["ts", "-verify", "-data", file, "-in", stamp, "-CAfile", authorities]);
    return undefined;
  } catch (error) {
    return `the time stamp is invalid: ${error instanceof Error ? error.message : "unknown"}`;
  }
}

async function ask(service: string, body: Uint8Array): Promise<Buffer> {
  const refuse = (why: string): never => {
    throw new ExportError(`${service}: no time stamp (${why}). The manifest is written, without one.`);
  };
  const headers = { "content-type": "application/timestamp-query" };
  const signal = AbortSignal.timeout(WAIT_MS);
  const answer = await fetch(service, { method: "POST", headers, body, signal, redirect: "error" }).catch(() =>
    refuse("not reached"),
  );
  if (!answer.ok) refuse(`status ${answer.status}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return bytes.length > LARGEST ? refuse("the response is too large") : bytes;
}

function openssl(args: readonly string[]): Promise<string> {
  return new Promise((done, failed) => {
    execFile("openssl", args, { timeout: WAIT_MS, maxBuffer: LARGEST }, (error, stdout, stderr) => {
      if (error === null) return done(stdout);
      const missing = (error as { code?: unknown }).code === "ENOENT";
      const said = clean(stderr.split("\n").find((line) => /error|fail/i.test(line)) ?? "no reason given", 200);
      failed(new ExportError(missing ? "openssl is not installed: time stamps require it" : `openssl: ${said}`));
    });
  });
}
