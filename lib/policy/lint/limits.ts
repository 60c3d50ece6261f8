import { parseRange } from "../evaluate/ip";
import { replaceVariables } from "../evaluate/variables";
import { demandsPresence, type Condition } from "./condition";

/** Whom a condition lets through: parties that somebody chose (accounts, organizations, networks of one's own), or whoever has one of few addresses. */
export type Limit = "parties" | "addresses";

/** How the values of a key name parties. @returns whether a pattern covers only parties that somebody chose */
type Chosen = (pattern: string, byField: boolean) => boolean;

// whether it is the number of an account, or any at all, other rules say
const whole: Chosen = (pattern) => pattern !== "" && !/[*?]/.test(pattern);
const path: Chosen = (pattern) => /^o-[^*?/]+\//.test(pattern);
// the id of a role or user comes first, then the name of the session, which its owner chooses
const userId: Chosen = (pattern) => /^(A[A-Z]{3}[A-Z0-9]{6}|\d{12})/.test(pattern.replace(/[*?].*$/s, ""));

/** Keys in lower case whose values the caller cannot choose and that say who calls, or for whom a service calls. */
const PARTIES: { readonly [key: string]: Chosen } = {
  "aws:principalarn": arn,
  "aws:principalaccount": whole,
  "aws:principalorgid": whole,
  "aws:principalorgpaths": path,
  "aws:userid": userId,
  "aws:federatedprovider": arn,
  "aws:sourcearn": arn,
  "aws:sourceaccount": whole,
  "aws:sourceowner": whole,
  "aws:sourceorgid": whole,
  "aws:sourceorgpaths": path,
  "aws:sourcevpc": whole,
  "aws:sourcevpcarn": arn,
  "aws:sourcevpce": whole,
  "aws:vpceaccount": whole,
  "aws:vpceorgid": whole,
  "aws:vpceorgpaths": path,
  "aws:ec2instancesourcevpc": whole,
  "kms:calleraccount": whole,
  "s3:dataaccesspointaccount": whole,
  "s3:dataaccesspointarn": arn,
};

/** Of these keys AWS fills in the resource or account for which a service calls. */
const SOURCES = /^aws:source(arn|account|owner|orgid|orgpaths)$/;

/** Whom a line of an Allow lets through; undefined when that may be anybody. */
export function limitOf(condition: Condition): Limit | undefined {
  if (!demandsPresence(condition) || condition.values.length === 0) return undefined;
  if (condition.base === "ipaddress") {
    return condition.name === "aws:sourceip" && condition.values.every(fewAddresses) ? "addresses" : undefined;
  }
  if (!/^(string|arn)/.test(condition.base)) return undefined;
  return namesParties(condition.name) && openValue(condition) === undefined ? "parties" : undefined;
}

/** Whether a line says for whom a service calls: without it the service may call for any AWS account. */
export function limitsSource(condition: Condition): boolean {
  const { name, base, values } = condition;
  // services that encrypt for somebody name the resource in the encryption context
  if (name.startsWith("kms:encryptioncontext:") && demandsPresence(condition))
    return values.length > 0 && values.every((value) => arn(patternOf(value, /like$/.test(base)), false));
  // the token is one that only the skill has whose owner gave it
  if (name === "lambda:eventsourcetoken") return demandsPresence(condition) && values.every((one) => whole(one, false));
  return (SOURCES.test(name) || name === "kms:calleraccount") && limitOf(condition) === "parties";
}

/** Whether the values of a key name parties at all. */
export function namesParties(key: string): boolean {
  return Object.hasOwn(PARTIES, key);
}

/** The first value that covers parties nobody chose, such as `arn:aws:iam::*:role/x` or `o-*`; of keys that name none, nothing. */
export function openValue({ name, base, values }: Condition): string | undefined {
  const chosen = Object.hasOwn(PARTIES, name) ? PARTIES[name] : undefined;
  if (chosen === undefined) return undefined;
  const patterns = /like$/.test(base) || base.startsWith("arn");
  return values.find((value) => !chosen(patternOf(value, patterns), base.startsWith("arn")));
}

// what compares the caller with itself says nothing; what compares it with the owner of the resource does
function patternOf(value: string, patterns: boolean): string {
  const literal = patterns ? value : value.replace(/[*?](?![^{]*\})/g, "_");
  return replaceVariables(literal, (inside) => {
    if (/^[*?$]$/.test(inside)) return "_";
    const name = inside.trim().toLowerCase();
    if (name === "aws:resourceaccount") return "000000000000";
    return name === "aws:resourceorgid" ? "o-own" : name === "aws:resourceorgpaths" ? "o-own/" : "*";
  });
}

function arn(pattern: string, byField: boolean): boolean {
  if (whole(pattern, byField)) return true;
  const [, partition = "", service = "", region = "", owner = "", ...rest] = pattern.split(":");
  // a star of StringLike may stand for several fields, and paths of roles may hold colons
  const crosses = !byField && /^(iam|sts|.*\*.*)$/.test(service) && `${partition}${service}${region}`.includes("*");
  if (whole(owner, byField)) return !crosses;
  const name = rest.join(":");
  // names of buckets belong to one account in all of AWS
  if (service === "s3") return whole(name.split("/")[0]!, byField);
  return owner === "" && whole(name, byField);
}

// what S3 takes for public: wider than /8, or /32 of IPv6
function fewAddresses(value: string): boolean {
  const range = parseRange(value);
  return range !== undefined && range.prefix >= (range.words.length === 2 ? 8 : 32);
}
