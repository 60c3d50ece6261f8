import { checkNumber, checkOptionalText, Faults, isUuid } from "../../core";
import {
  attributeSearch,
  exportVerification,
  legalHoldExport,
  sensitiveData,
  type GrantedPermission,
} from "../../catalog";
import type { CaseFile } from "../../export";

/** Options of `legal-hold export`, as they were given. */
export interface ExportOptions {
  readonly stack?: string;
  readonly run?: boolean;
  /** Conversation of a trial, in place of a case. */
  readonly trial?: string;
  /** File for what a trial saw. */
  readonly record?: string;
  readonly dryRun?: boolean;
  readonly wait?: boolean;
  readonly printPolicy?: boolean;
  readonly ending?: readonly string[];
  readonly wholeBucket?: boolean;
  readonly hash?: boolean;
  readonly checksums?: boolean;
  readonly timestamp?: string;
  readonly callsPerMinute?: string;
  readonly journal?: string;
  readonly protected?: string;
  /** A day, in place of protection. */
  readonly extendRetention?: string;
  readonly perJob?: string;
  readonly integrationId?: string;
  readonly sensitiveData?: boolean;
  /** @default true */
  readonly reconcile?: boolean;
  readonly manifest?: string;
  readonly athena?: boolean;
  readonly json?: boolean;
}

/** Numbers and the day of the options. @throws ConfigError with every fault */
export function numbersOf(
  { protected: known, perJob = "50", integrationId, extendRetention: day }: ExportOptions,
  now: Date,
) {
  const faults = new Faults();
  const number = (field: string, code: string, text: string, min: number, max: number, fix: string) => {
    const value = text === "" ? NaN : Number(text);
    checkNumber(faults, { code, field, value, min, max, unit: "conversations", fix });
    return value;
  };
  const protectedBefore =
    known === undefined
      ? undefined
      : number("protected", "EXPORT_PROTECTED_INVALID", known, 0, 1_000, "Leave it out where it is not known.");
  const numbers = {
    perJob: number("perJob", "EXPORT_PER_JOB_INVALID", perJob, 1, 500, "Leave it out for 50."),
    ...(protectedBefore === undefined ? {} : { protectedBefore }),
  };
  checkOptionalText(faults, {
    code: "EXPORT_INTEGRATION_INVALID",
    field: "integrationId",
    value: integrationId,
    fits: isUuid,
    allowed: "the id of an integration, a UUID",
    fix: "Leave it out for the stack's.",
  });
  checkOptionalText(faults, {
    code: "EXPORT_RETENTION_INVALID",
    field: "extendRetention",
    value: day,
    fits: (text) => isDay(text) && text > now.toISOString().slice(0, 10),
    allowed: "a day to come, YYYY-MM-DD",
    fix: "Give the day until which recordings are to be kept, or leave it out to protect them.",
  });
  faults.throwIfAny("legal-hold export");
  return { ...numbers, ...(day === undefined ? {} : { extendTo: `${day}T00:00:00.000Z` }) };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}

/** Permissions in Genesys Cloud that an export takes, each with its reason. */
export function exportNeeds(
  { sensitiveData: sensitive }: ExportOptions,
  { participantAttribute }: Pick<CaseFile, "participantAttribute">,
): readonly GrantedPermission[] {
  return [
    legalHoldExport,
    exportVerification,
    ...(participantAttribute === undefined ? [] : [attributeSearch]),
    ...(sensitive ? [sensitiveData] : []),
  ].flatMap(({ permissions }) => permissions);
}
