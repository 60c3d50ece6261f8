import { sha256 } from "../../core";

const DIGITS = 17;
/** Version of the input of fingerprints, part of each. */
const FORM = 2;

/**
 * 20 hexadecimal digits over the content of a row: 17 of a hash, and 3 that check the hash and the version. So a waiver
 * with a typing error, or of an older version, is recognized.
 */
export function fingerprintOf(parts: readonly unknown[]): string {
  const digits = sha256(JSON.stringify(parts)).slice(0, DIGITS);
  return digits + checkOf(digits);
}

/** Whether a fingerprint has the current version. */
export function isOfThisForm(fingerprint: string): boolean {
  return fingerprint.slice(DIGITS) === checkOf(fingerprint.slice(0, DIGITS));
}

function checkOf(digits: string): string {
  return sha256(`${FORM} ${digits}`).slice(0, 3);
}
