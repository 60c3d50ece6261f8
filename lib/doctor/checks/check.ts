import type { Headers } from "../../policy";
import type { Failure } from "../answer";
import type { AwsFacts } from "../aws";
import type { Expectation } from "../expectation";
import type { Finding, Severity } from "../finding";
import type { GenesysFacts } from "../genesys";
import { clean } from "../text";

/** What the operator says about the exports to come. */
export interface Intent {
  /** Whether the identity only looks, and others run the exports. */
  readonly observer: boolean;
  /** Whether jobs include recordings with sensitive data. */
  readonly sensitiveData: boolean;
  /** Further permissions that somebody asks for. */
  readonly permissions: readonly string[];
  /** How many conversations the organization protects already; no call of the platform tells. */
  readonly protectedCount: number;
  /** Headers that uploads were seen to carry. */
  readonly headers: Headers;
}

/** Everything that a check may look at. A plane that was not looked at is undefined. */
export interface Seen {
  readonly expected: Expectation;
  readonly intent: Intent;
  readonly genesys?: GenesysFacts;
  readonly aws?: AwsFacts;
}

/** What a check says about one place; the rest follows from the check. */
export interface Hit {
  readonly where: string;
  readonly what: string;
  readonly severity?: Severity;
  readonly why?: string;
  readonly fix?: string;
}

/** One thing that doctor looks for. */
export interface Check {
  /** Stable upper-case identifier. */
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, one sentence. */
  readonly what: string;
  /** Why that ends in a 403 or in lost evidence. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  /** Whether everything else about its platform would only follow from it. @default false */
  readonly hidesRest?: true;
  find(seen: Seen): readonly Hit[];
}

/** Findings of one check. */
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

// whatever of others got into a sentence leaves it harmless
function fit(text: string): string {
  return clean(text, LONGEST);
}

/** A failed call as a message: with its status and the id by which support finds it. */
export function callWords({ call, problem, status, code, correlationId }: Failure): string {
  const told = [status === undefined ? undefined : String(status), code].filter((part) => part !== undefined).join(" ");
  const id = correlationId === undefined ? "" : `, correlation id ${correlationId}`;
  return `${call}: ${problem}${told === "" ? "" : ` (${told})`}${id}`;
}
