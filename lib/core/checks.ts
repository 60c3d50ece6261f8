import type { Faults } from "./faults";
import { isLiteral } from "./literal";
import { show, showHidden } from "./show";

/** What a text field must look like. */
export interface TextRule {
  /** Code of the fault for an invalid text. */
  readonly code: string;
  /** The field as the user writes it. */
  readonly field: string;
  /** What was given. */
  readonly value: unknown;
  readonly fits: (text: string) => boolean;
  readonly allowed: string;
  /** What to do about it. */
  readonly fix: string;
  /** Whether the value may be a secret by mistake, so that no message shows it. @default false */
  readonly hidden?: boolean;
}

/**
 * Checks a required text field: given, literal, and of the right form.
 * @returns whether it is fit for use
 */
export function checkText(faults: Faults, rule: TextRule): boolean {
  const { code, field, value, allowed, fix } = rule;
  const got = rule.hidden ? showHidden(value) : show(value);
  if (!isLiteral(faults, field, value, got)) return false;
  if (typeof value === "string" && rule.fits(value)) return true;
  faults.add({ code, field, got, allowed, fix });
  return false;
}

/** Like `checkText`, for a field that may be left out. */
export function checkOptionalText(faults: Faults, rule: TextRule): boolean {
  return rule.value === undefined || checkText(faults, rule);
}

/** What a whole-number field must be. */
export interface NumberRule {
  /** Code of the fault for an invalid number. */
  readonly code: string;
  /** The field as the user writes it. */
  readonly field: string;
  /** What was given. */
  readonly value: unknown;
  readonly min: number;
  /** Largest allowed value. */
  readonly max: number;
  /** Unit for the message, such as `days`. */
  readonly unit: string;
  /** What to do about it. */
  readonly fix: string;
}

/**
 * Checks a required whole number within bounds.
 * @returns whether it is fit for use
 */
export function checkNumber(faults: Faults, rule: NumberRule): boolean {
  const { code, field, value, min, max, unit, fix } = rule;
  if (!isLiteral(faults, field, value)) return false;
  if (typeof value === "number" && Number.isInteger(value) && value >= min && value <= max) return true;
  faults.add({ code, field, got: show(value), allowed: `a whole number of ${unit}, ${min} to ${max}`, fix });
  return false;
}
