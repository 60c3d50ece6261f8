import type { ShapeOf } from "../core";

/**
 * Choices about exporting by a retention policy, as interactions end. At least one condition has to narrow it for each
 * medium: without one every recording is exported and paid for.
 * @public
 */
export interface ExportPolicyOptions {
  /** Name of the policy; another name replaces it. @default legal-hold-export */
  readonly policyName?: string;
  /** What the policy is for, as people see it in Genesys Cloud. @default a sentence that says so */
  readonly description?: string;
  /** Whether the policy applies. It reaches interactions that begin after that, never recordings already held. @default true */
  readonly enabled?: boolean;
  /**
   * Position among the organization's policies, 0 or more.
   * @default the provider creates it at 0 (it knows no other default), and a position that it is given later stays
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

export const exportPolicyOptionsShape: ShapeOf<ExportPolicyOptions> = {
  policyName: "value",
  description: "text",
  enabled: "flag",
  order: "value",
  media: "list",
  exportScreenRecordings: "flag",
  queueIds: "list",
  userIds: "list",
  teamIds: "list",
  wrapupCodeIds: "list",
  languageIds: "list",
  dateRanges: "list",
  directions: "list",
};

/** Conditions that every medium has, and what the provider calls them. */
export const CONDITIONS = {
  queueIds: "forQueueIds",
  userIds: "forUserIds",
  teamIds: "teamIds",
  wrapupCodeIds: "wrapupCodeIds",
  languageIds: "languageIds",
  dateRanges: "dateRanges",
} as const;

export const MEDIA: readonly string[] = ["call", "chat", "email", "message"];
