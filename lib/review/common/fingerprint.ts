import { sha256 } from "../../core";

const DIGITS = 17;
/** Part of the check: another number where a row's fingerprint is made from other things than before. */
const FORM = 2;

/**
 * 20 hexadecimal digits over what a row says: 17 that nobody can meet with another row, and 3 that tell that they were made
 * in this form. So a waiver with a typing mistake, or one from before a row's fingerprint covered both sides, is told.
 */
export function fingerprintOf(parts: readonly unknown[]): string {
  const digits = sha256(JSON.stringify(parts)).slice(0, DIGITS);
  return digits + checkOf(digits);
}

/** Whether a fingerprint was made in the form of today. */
export function isOfThisForm(fingerprint: string): boolean {
  return fingerprint.slice(DIGITS) === checkOf(fingerprint.slice(0, DIGITS));
}

function checkOf(digits: string): string {
  return sha256(`${FORM} ${digits}`).slice(0, 3);
}
