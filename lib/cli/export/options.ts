import { checkNumber, checkOptionalText, Faults, isUuid } from "../../core";
import {
  attributeSearch,
  exportVerification,
  legalHoldExport,
  sensitiveData,
  type GrantedPermission,
} from "../../catalog";
import type { CaseFile } from "../../export";

/** Options of `legal-hold export`, as given. */
export interface ExportOptions {
  readonly stack?: string;
  readonly run?: boolean;
  /** Conversation of a trial, instead of a case. */
  readonly trial?: string;
  /** File for the observations of a trial. */
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
  /** A date, instead of protection. */
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

/** Validated numbers and date. @throws ConfigError with every fault */
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
      : number("protected", "EXPORT_PROTECTED_INVALID", known, 0, 1_000, "Omit it if it is not known.");
  const numbers = {
    perJob: number("perJob", "EXPORT_PER_JOB_INVALID", perJob, 1, 500, "Omit it to use 50."),
    ...(protectedBefore === undefined ? {} : { protectedBefore }),
  };
  checkOptionalText(faults, {
    code: "EXPORT_INTEGRATION_INVALID",
    field: "integrationId",
    value: integrationId,
    fits: isUuid,
    allowed: "the id of an integration, a UUID",
    fix: "Omit it to use the stack's.",
  });
  checkOptionalText(faults, {
    code: "EXPORT_RETENTION_INVALID",
    field: "extendRetention",
    value: day,
    fits: (text) => isDay(text) && text > now.toISOString().slice(0, 10),
    allowed: "a future date, YYYY-MM-DD",
    fix: "Give the date until which recordings must be kept, or omit it to protect them.",
  });
  faults.throwIfAny("legal-hold export");
  return { ...numbers, ...(day === undefined ? {} : { extendTo: `${day}T00:00:00.000Z` }) };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}

/** Genesys Cloud permissions that an export requires, each with its reason. */
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
