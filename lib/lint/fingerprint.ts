import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { Finding } from "../policy";
import type { JudgedPolicy } from "./report";

/**
 * 20 hexadecimal digits over what a finding says. Where the statement stands among others, in which folder the file is and
 * how the rule words it do not count, so that a waiver lasts; what it is about does.
 */
export function fingerprintOf({ file, stack, address, kind }: JudgedPolicy, finding: Finding): string {
  const { rule, severity, statement, at, got = "" } = finding;
  const within = at[0] === "Statement" ? at.slice(typeof at[1] === "number" ? 2 : 1) : at;
  const where = address === undefined ? basename(file) : [stack, address];
  const parts = [where, kind, rule, severity, statement, within, got];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20);
}
