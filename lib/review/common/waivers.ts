import { isOfThisForm } from "./fingerprint";
import { isObject } from "../../stack/json";

/** Somebody answers for a row, until a day. @public */
export interface Waiver {
  /** Fingerprint of the row, 20 hexadecimal digits. */
  readonly fingerprint: string;
  readonly reason: string;
  /** Who accepts it: a person, a team, a ticket. */
  readonly acceptedBy: string;
  /** Last day on which it counts, `YYYY-MM-DD`, in UTC. */
  readonly expires: string;
}

/** The waivers that count, and why others do not. @public */
export interface Waivers {
  readonly valid: readonly Waiver[];
  /** One sentence each; they hold text of the file, so they have to be escaped. */
  readonly refused: readonly string[];
  /** How many were made in an older form: what they were given for has to be answered for anew. */
  readonly outdated: number;
}

/** Nothing is waived. @public */
export const NO_WAIVERS: Waivers = { valid: [], refused: [], outdated: 0 };

/**
 * Reads the content of a file of waivers, `{ "waivers": [...] }`. An entry that is expired or malformed does not count.
 * @param today the day of the review, `YYYY-MM-DD`
 * @throws Error when the content is no list of waivers, or holds anything else
 * @public
 */
export function readWaivers(content: unknown, today: string): Waivers {
  const entries = isObject(content) && Object.hasOwn(content, "waivers") ? content["waivers"] : undefined;
  if (!Array.isArray(entries)) throw new Error('not a file of waivers: it has no list "waivers"');
  const strange = Object.keys(content as object).find((name) => name !== "waivers");
  if (strange !== undefined) throw new Error(`not a file of waivers: nothing is known about its field ${strange}`);
  const valid: Waiver[] = [];
  const refused: string[] = [];
  let outdated = 0;
  entries.forEach((entry: unknown, index) => {
    const fault = faultOf(entry, today);
    if (fault === OLDER_FORM) outdated++;
    if (fault === undefined) valid.push(entry as Waiver);
    else refused.push(`Waiver ${index + 1}${named(entry)} does not count: ${fault}.`);
  });
  return { valid, refused, outdated };
}

const OLDER_FORM =
  "its fingerprint is mistyped, or has an older format that did not cover both sides of a row: accept the row again";

function faultOf(entry: unknown, today: string): string | undefined {
  if (!isObject(entry)) return "it is not an object";
  const { fingerprint, reason, acceptedBy, expires } = entry;
  const unknown = Object.keys(entry).filter((name) => !FIELDS.includes(name));
  if (unknown.length > 0) return `nothing is known about its field ${unknown[0]}`;
  if (typeof fingerprint !== "string" || !FINGERPRINT.test(fingerprint)) {
    return "its fingerprint is not 20 hexadecimal digits in lower case";
  }
  if (!isOfThisForm(fingerprint)) return OLDER_FORM;
  if (!says(reason)) return "it gives no reason";
  if (!says(acceptedBy)) return "nobody accepts it (acceptedBy)";
  if (typeof expires !== "string" || !isDate(expires)) return "its field expires is not a date of the form YYYY-MM-DD";
  // ISO dates sort as text
  return expires < today ? `it expired on ${expires}` : undefined;
}

const FIELDS = ["fingerprint", "reason", "acceptedBy", "expires"];
const FINGERPRINT = /^[0-9a-f]{20}$/;

function says(value: unknown): boolean {
  return typeof value === "string" && /[\p{L}\p{N}]/u.test(value);
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function named(entry: unknown): string {
  const fingerprint = isObject(entry) ? entry["fingerprint"] : undefined;
  return typeof fingerprint === "string" && FINGERPRINT.test(fingerprint) ? ` (${fingerprint})` : "";
}
