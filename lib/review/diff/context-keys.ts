import { findAction, findConditionKey, isKeyValidFor } from "../../catalog";
import type { Actor } from "./actors";

/** Value of a condition key in a request; undefined for a request without it. */
export type KeyValue = string | readonly string[] | undefined;

/** The keys of a request that are not free to choose. */
export interface FixedKeys {
  readonly [lowerKey: string]: KeyValue;
}

const ABSENT_FOR_CALLERS = [
  "aws:sourcearn",
  "aws:sourceaccount",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:principalservicename",
  "aws:principalservicenameslist",
];
const ABSENT_FOR_SERVICES = [
  "aws:principalarn",
  "aws:principalaccount",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:username",
  "aws:userid",
  "kms:calleraccount",
];

/** What follows from who asks. Unique ids are not known before somebody exists, so `aws:userid` stays free. */
export function keysOfActor({ info }: Actor): FixedKeys {
  if (info.kind === "service") {
    return {
      ...absent(ABSENT_FOR_SERVICES),
      "aws:principalisawsservice": "true",
      "aws:principalservicename": info.service,
    };
  }
  const common = { ...absent(ABSENT_FOR_CALLERS), "aws:principalisawsservice": "false" };
  if (info.kind === "anonymous") return { ...common, ...absent(ABSENT_FOR_SERVICES), "aws:principaltype": "Anonymous" };
  const name = info.arn?.slice(info.arn.lastIndexOf("/") + 1);
  return {
    ...common,
    "aws:principalarn": info.arn,
    "aws:principalaccount": info.accountId,
    "kms:calleraccount": info.accountId,
    "aws:principaltype": info.kind === "root" ? "Account" : info.kind === "user" ? "User" : "AssumedRole",
    "aws:username": info.kind === "user" ? name : undefined,
  };
}

function absent(keys: readonly string[]): FixedKeys {
  return Object.fromEntries(keys.map((key) => [key, undefined]));
}

const ALWAYS_THERE = new Set([
  "aws:securetransport",
  "aws:currenttime",
  "aws:epochtime",
  "aws:viaawsservice",
  "aws:requestedregion",
]);

/** Whether every request has the key. */
export function isAlwaysThere(lowerKey: string): boolean {
  return ALWAYS_THERE.has(lowerKey);
}

/** Whether a request for the action can have the key; of an action that AWS's data does not name, any. */
export function canHave(action: string, key: string): boolean {
  if (findAction(action) === undefined || findConditionKey(key) === undefined) return true;
  return isKeyValidFor(action, key);
}
