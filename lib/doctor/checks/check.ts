import type { Headers } from "../../policy";
import type { Failure } from "../answer";
import type { AwsFacts } from "../aws";
import type { Expectation } from "../expectation";
import type { Finding, Severity } from "../finding";
import type { GenesysFacts } from "../genesys";
import { clean } from "../text";

/** Information from the operator about the planned exports. */
export interface Intent {
  /** Whether the caller only runs doctor, and other identities run the exports. */
  readonly observer: boolean;
  /** Whether jobs include recordings with sensitive data. */
  readonly sensitiveData: boolean;
  readonly permissions: readonly string[];
  /** Number of conversations that are already protected. No API returns it. */
  readonly protectedCount: number;
  /** Headers that were observed in uploads. */
  readonly headers: Headers;
}

/** Input of the checks. A platform that was not read is undefined. */
export interface Seen {
  readonly expected: Expectation;
  readonly intent: Intent;
  readonly genesys?: GenesysFacts;
  readonly aws?: AwsFacts;
}

/** A result of a check at one location. Its other properties come from the check. */
export interface Hit {
  readonly where: string;
  readonly what: string;
  readonly severity?: Severity;
  readonly why?: string;
  readonly fix?: string;
}

export interface Check {
  /** Stable upper-case identifier. */
  readonly id: string;
  readonly severity: Severity;
  /** The problem that it detects, in one sentence. */
  readonly what: string;
  /** Why it causes a 403 or loss of evidence. */
  readonly why: string;
  readonly fix: string;
  /** Whether all other findings on the platform would be consequences of this one. @default false */
  readonly hidesRest?: true;
  find(seen: Seen): readonly Hit[];
}

export function findingsOf(check: Check, seen: Seen): readonly Finding[] {
  return check.find(seen).map(({ where, what, severity = check.severity, why = check.why, fix = check.fix }) => ({
    id: check.id,
    severity,
    what: fit(what),
    where: fit(where),
    why: fit(why),
    fix: fit(fix),
  }));
}

const LONGEST = 3_000;

// removes unsafe characters of external text from a sentence
function fit(text: string): string {
  return clean(text, LONGEST);
}

/** Describes a failed call, with its status and the id that support needs to find it. */
export function callWords({ call, problem, status, code, correlationId }: Failure): string {
  const told = [status === undefined ? undefined : String(status), code].filter((part) => part !== undefined).join(" ");
  const id = correlationId === undefined ? "" : `, correlation id ${correlationId}`;
  return `${call}: ${problem}${told === "" ? "" : ` (${told})`}${id}`;
}
