import { checkRule, holdRule, holdRuleShape, type HoldRuleOptions } from "../../aws/hold-keeper/rule";
import { checkNumber, checkOptionalText, checkShape, Faults } from "../../core";
import type { HoldRule } from "../../aws/hold-keeper/handler";

/** Options of `legal-hold backfill`, as given. */
export interface BackfillOptions {
  readonly mode: string;
  readonly header?: string;
  readonly headerValue?: string;
  readonly keyPrefix?: readonly string[];
  readonly sidecarField?: string;
  readonly sidecarValue?: string;
  readonly dryRun?: boolean;
  readonly below?: string;
  readonly after?: string;
  readonly owner?: string;
  readonly region?: string;
  readonly concurrency?: string;
  readonly json?: boolean;
}

/** Validates the options. @throws ConfigError with every fault */
export function planOf(options: BackfillOptions): { readonly rule: HoldRule; readonly concurrency: number } {
  const faults = new Faults();
  const { mode, header, headerValue, sidecarField, sidecarValue, keyPrefix: keyPrefixes } = options;
  // the mode may be any string; the rule check reports an invalid one
  const given = { mode: mode as HoldRuleOptions["mode"], header, headerValue, keyPrefixes, sidecarField, sidecarValue };
  const rule = checkShape(given, holdRuleShape, faults);
  checkRule(rule, undefined, faults);
  const concurrency = Number(options.concurrency ?? 16);
  checkNumber(faults, {
    code: "BACKFILL_CONCURRENCY_INVALID",
    field: "concurrency",
    value: concurrency,
    min: 1,
    max: 64,
    unit: "objects",
    fix: "Omit it to use 16.",
  });
  checkOptionalText(faults, {
    code: "ACCOUNT_ID_INVALID",
    field: "owner",
    value: options.owner,
    fits: (text) => /^\d{12}$/.test(text),
    allowed: "an AWS account id of exactly 12 digits",
    fix: "Give the account that owns the bucket, or omit it.",
  });
  faults.throwIfAny("legal-hold backfill");
  return { rule: holdRule(rule), concurrency };
}
