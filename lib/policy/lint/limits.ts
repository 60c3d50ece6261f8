import { ownOf } from "../../core";
import { parseRange } from "../evaluate/ip";
import { replaceVariables } from "../evaluate/variables";
import { demandsPresence, type Condition } from "./condition";

/** What a condition is limited to: chosen parties (accounts, organizations, own networks), or few addresses. */
export type Limit = "parties" | "addresses";

/** @returns whether a pattern matches only chosen parties */
type Chosen = (pattern: string, byField: boolean) => boolean;

// other rules check whether it is an account id at all
const whole: Chosen = (pattern) => pattern !== "" && !/[*?]/.test(pattern);
const path: Chosen = (pattern) => /^o-[^*?/]+\//.test(pattern);
// the unique id of the role or user comes first, then the session name, which the caller may choose
const userId: Chosen = (pattern) => /^(A[A-Z]{3}[A-Z0-9]{6}|\d{12})/.test(pattern.replace(/[*?].*$/s, ""));

/**
 * Keys in lower case with values that the caller cannot choose, and that identify the caller, or whom a service calls
 * for.
 */
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

/** Keys that AWS sets to the resource or account for which a service calls. */
const SOURCES = /^aws:source(arn|account|owner|orgid|orgpaths)$/;

/** What a condition of an Allow is limited to; undefined if it may match anybody. */
export function limitOf(condition: Condition): Limit | undefined {
  if (!demandsPresence(condition) || condition.values.length === 0) return undefined;
  if (condition.base === "ipaddress") {
    return condition.name === "aws:sourceip" && condition.values.every(fewAddresses) ? "addresses" : undefined;
  }
  // EFS treats it as not public: who mounts is in a network that the owner chooses (documented)
  if (condition.name === "elasticfilesystem:accessedviamounttarget" && condition.base === "bool")
    return condition.values.every((value) => value.toLowerCase() === "true") ? "parties" : undefined;
  if (!/^(string|arn)/.test(condition.base)) return undefined;
  return namesParties(condition.name) && openValue(condition) === undefined ? "parties" : undefined;
}

/** Whether a condition limits for whom a service may call: without one, it may call for any AWS account. */
export function limitsSource(condition: Condition): boolean {
  const { name, base, values } = condition;
  // services that encrypt for a customer name the resource in the encryption context
  if (name.startsWith("kms:encryptioncontext:") && demandsPresence(condition))
    return values.length > 0 && values.every((value) => arn(patternOf(value, /like$/.test(base)), false));
  // only the skill whose owner set the token sends it
  if (name === "lambda:eventsourcetoken") return demandsPresence(condition) && values.every((one) => whole(one, false));
  return (SOURCES.test(name) || name === "kms:calleraccount") && limitOf(condition) === "parties";
}

/** Whether the values of a key name parties at all. */
export function namesParties(key: string): boolean {
  return Object.hasOwn(PARTIES, key);
}

/**
 * The first value that matches arbitrary parties, such as `arn:aws:iam::*:role/x` or `o-*`, for keys that identify
 * parties.
 */
export function openValue({ name, base, values }: Condition): string | undefined {
  const chosen = ownOf(PARTIES, name);
  if (chosen === undefined) return undefined;
  const patterns = /like$/.test(base) || base.startsWith("arn");
  return values.find((value) => !chosen(patternOf(value, patterns), base.startsWith("arn")));
}

// comparing the caller with itself is no limit; comparing it with the owner of the resource is
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
  // `*` in StringLike may match several fields, and paths of roles may contain colons
  const crosses = !byField && /^(iam|sts|.*\*.*)$/.test(service) && `${partition}${service}${region}`.includes("*");
  if (whole(owner, byField)) return !crosses;
  const name = rest.join(":");
  // bucket names are unique in all of AWS
  if (service === "s3") return whole(name.split("/")[0]!, byField);
  return owner === "" && whole(name, byField);
}

// S3 treats wider ranges than /8, or /32 for IPv6, as public
function fewAddresses(value: string): boolean {
  const range = parseRange(value);
  return range !== undefined && range.prefix >= (range.words.length === 2 ? 8 : 32);
}
