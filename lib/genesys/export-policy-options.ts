import { isUnresolved, show, text, wholeNumber, word, type Faults, type Rule, type ShapeOf } from "../core";
import { checkGenesysId, checkGenesysName } from "./checks";

/**
 * Options of an export with a retention policy, as interactions end. At least one condition must narrow it for each
 * medium: without one every recording is exported and paid for.
 * @public
 */
export interface ExportPolicyOptions {
  /** Name of the policy; another name replaces it. @default legal-hold-export */
  readonly policyName?: string;
  /** Description of the policy in Genesys Cloud. @default a sentence about its purpose */
  readonly description?: string;
  /** Whether the policy is enabled. It applies to interactions that begin afterwards, never to existing recordings. @default true */
  readonly enabled?: boolean;
  /**
   * Position among the organization's policies, 0 or more.
   * @default the provider creates it at 0 (its only default), and a position that is set later stays
   */
  readonly order?: number;
  /** Media that it applies to. @default call */
  readonly media?: readonly ("call" | "chat" | "email" | "message")[];
  /** Exports screen recordings too. @default true */
  readonly exportScreenRecordings?: boolean;
  /** Only interactions in one of these queues. @default any queue */
  readonly queueIds?: readonly string[];
  /** Only interactions of one of these users. @default any user */
  readonly userIds?: readonly string[];
  /** Only interactions of one of these teams. @default any team */
  readonly teamIds?: readonly string[];
  /** Only interactions with one of these wrap-up codes. @default any code */
  readonly wrapupCodeIds?: readonly string[];
  /** Only interactions in one of these languages. @default any language */
  readonly languageIds?: readonly string[];
  /** Only interactions within one of these intervals, `<from>/<to>` in UTC, ISO 8601. @default any time */
  readonly dateRanges?: readonly string[];
  /** Only calls of these directions, `INBOUND` or `OUTBOUND`. @default both */
  readonly directions?: readonly ("INBOUND" | "OUTBOUND")[];
}

const ids: readonly [Rule] = [checkGenesysId];

export const exportPolicyOptionsShape: ShapeOf<ExportPolicyOptions> = {
  policyName: checkGenesysName,
  description: "text",
  enabled: "flag",
  order: wholeNumber({
    code: "POLICY_ORDER_INVALID",
    min: 0,
    max: 10_000,
    unit: "places",
    fix: "Give the position in which policies are looked at, or leave it out.",
  }),
  media: [word("MEDIUM_INVALID", ["call", "chat", "email", "message"], "Leave media out for calls.")],
  exportScreenRecordings: "flag",
  queueIds: ids,
  userIds: ids,
  teamIds: ids,
  wrapupCodeIds: ids,
  languageIds: ids,
  dateRanges: [dateRange],
  directions: [word("DIRECTION_INVALID", ["INBOUND", "OUTBOUND"], "Leave directions out for calls of both.")],
};

function dateRange(faults: Faults, field: string, value: unknown): boolean {
  return isUnresolved(value) || literalDateRange(faults, field, value);
}

const literalDateRange = text({
  code: "DATE_RANGE_INVALID",
  fits: (given) => {
    const ends = given.split("/");
    if (ends.length !== 2 || !ends.every((end) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(end)))
      return false;
    const [from, to] = ends.map((end) => Date.parse(end)) as [number, number];
    return from < to;
  },
  allowed: "<from>/<to>, such as 2026-01-01T00:00:00Z/2026-02-01T00:00:00Z, the first before the second",
  fix: "Write both ends as dates with time in UTC.",
});

/** Conditions that every medium has, with the provider's names. */
export const CONDITIONS = {
  queueIds: "forQueueIds",
  userIds: "forUserIds",
  teamIds: "teamIds",
  wrapupCodeIds: "wrapupCodeIds",
  languageIds: "languageIds",
  dateRanges: "dateRanges",
} as const;

/** Checks the options of an export policy against each other. */
export function checkExportPolicy(options: ExportPolicyOptions, faults: Faults): void {
  const { media = ["call"], directions = [] } = options;
  if (media.length === 0) {
    faults.add({
      code: "MEDIUM_INVALID",
      field: "media",
      got: "[]",
      allowed: "at least one of call, chat, email, message",
      fix: "Leave media out for calls.",
    });
  }
  const common = (Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]).some((field) => options[field]?.length);
  const free = media.filter((medium) => !common && !(medium === "call" && directions.length > 0));
  if (free.length > 0) {
    faults.add({
      code: "EXPORT_POLICY_WITHOUT_CONDITION",
      field: "queueIds",
      got: `no condition for ${free.join(", ")}`,
      allowed: `one of ${Object.keys(CONDITIONS).join(", ")}; for calls also directions`,
      fix: "Name the queues, users or dates that are under hold: without one every recording is exported and paid for.",
    });
  }
  if (directions.length > 0 && !media.includes("call") && !faults.has("media")) {
    faults.add({
      code: "CONDITION_WITHOUT_MEDIUM",
      field: "directions",
      got: `${show(directions)} for ${media.join(", ")}`,
      allowed: "only when media includes call",
      fix: "Leave directions out: only calls have one.",
    });
  }
}

/**
 * There is no option that deletes; a caller without type checks who sets one gets an error with the reason. Call it before
 * the shape check, which would only report an unknown property. Code `POLICY_MAY_DELETE`.
 */
export function refuseDeletion(options: unknown, faults: Faults): void {
  const names = typeof options === "object" && options !== null ? Object.keys(options) : [];
  for (const field of names.filter((name) => /delete|retentionDuration/i.test(name))) {
    faults.addAndClose({
      code: "POLICY_MAY_DELETE",
      field,
      got: show((options as { readonly [name: string]: unknown })[field]),
      allowed: "no action that deletes",
      fix: "Leave it out, and set how long recordings live in a policy of its own: this one only retains and exports.",
    });
  }
}
