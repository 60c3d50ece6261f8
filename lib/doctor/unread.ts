import { groupedBy } from "../core";
import { failureOf, type Answer, type Failure } from "./answer";
import { membersOf } from "./shape";
import type { Observed } from "./recording";

/** A platform, or part of one, that could not be read. Its state is unknown. */
export interface Unread {
  readonly platform: "Genesys Cloud" | "AWS";
  /**
   * `network`: not reached; `credentials`, `package`: no call was made; `answer`: the response is not the platform's.
   */
  readonly reason: Exclude<NonNullable<Failure["kind"]>, "extra">;
  /** Whether part of it was read. */
  readonly partly: boolean;
  readonly what: string;
  /** What the operator should check. */
  readonly check: string;
}

const REFUSED = [400, 401, 403];

/** Whether the platform itself refused the caller. Other failures of the first call do not show that. */
export function isRefusal(failure: Failure | undefined): boolean {
  return failure !== undefined && failure.kind === undefined && REFUSED.includes(failure.status ?? 0);
}

/** The platforms that could not be read. */
export function unreadOf({ genesys, aws }: Observed): readonly Unread[] {
  return [
    ...(genesys === undefined ? [] : unread("Genesys Cloud", genesys.token, genesys)),
    ...(aws === undefined ? [] : unread("AWS", aws.accountId, aws)),
  ];
}

function unread(platform: Unread["platform"], entrance: Answer<unknown>, facts: object): readonly Unread[] {
  const failure = failureOf(entrance);
  if (failure !== undefined) {
    if (isRefusal(failure)) return [];
    const { problem, call, check = ELSE } = failure;
    const reason = failure.kind === "extra" ? "package" : (failure.kind ?? "answer");
    const what = reason === "credentials" || reason === "package" ? problem : `${call}: ${problem}`;
    return [{ platform, reason, partly: false, what, check }];
  }
  const cut = failuresIn(facts).filter(({ kind }) => kind === "network");
  if (cut.length === 0) return [];
  const [{ call, problem, check = ELSE }] = cut as [Failure];
  const more = cut.length > 1 ? ` and ${cut.length - 1} more ${cut.length === 2 ? "call" : "calls"}` : "";
  return [{ platform, reason: "network", partly: true, what: `${call}: ${problem}${more}`, check }];
}

const ELSE = "whether a proxy or firewall answers in place of the platform, and the platform's status page";

/** Every failure in the facts, at any depth. */
export function failuresIn(facts: unknown): readonly Failure[] {
  if (Array.isArray(facts)) return facts.flatMap(failuresIn);
  const members = membersOf(facts);
  if (members === undefined) return [];
  if (isFailure(members["failure"])) return [members["failure"]];
  return Object.values(members).flatMap(failuresIn);
}

/** Failures with the same cause; at least one. */
export type Cause = readonly [Failure, ...Failure[]];

/** Groups failures by cause, in order. Network failures are reported once per platform. */
export function byCause(failures: readonly Failure[], causeOf: (failure: Failure) => string): readonly Cause[] {
  const told = failures.filter(({ kind }) => kind !== "network");
  return [...groupedBy(told, causeOf).values()] as unknown as readonly Cause[];
}

function isFailure(value: unknown): value is Failure {
  return typeof membersOf(value)?.["call"] === "string";
}
