import { findAction, findConditionKey, isKeyValidFor, isKnownService } from "../../catalog";
import { transportKeys } from "../../policy/request/caller";
import { keysOfCaller } from "../../policy/compare/caller";
import { keyRule } from "../../policy/compare/key-rules";
import { holdsWith, type Entry } from "../../explain/open-keys";
import type { PrincipalInfo, Request } from "../../policy";
import type { AskedRequest } from "./asked-request";

/** What follows from a stack for a request's condition keys. */
export interface Told {
  readonly caller: PrincipalInfo;
  /** Account of the resource, or a symbol if it is not known. */
  readonly account: string;
  /** Undefined if it does not follow from the resource. */
  readonly region: string | undefined;
  /** Tags of the caller; undefined if not all are known. */
  readonly tags: { readonly [key: string]: string } | undefined;
  /** The caller's id with its session; undefined if the stack does not create the caller. */
  readonly userId: string | undefined;
}

/** The condition keys of a request, and which of them are unknown. */
export interface Keys {
  readonly context: Request["context"];
  readonly open: (entry: Entry) => string | undefined;
}

/**
 * The condition keys of a request. Values that follow from the caller, the stack and the test are known; values that only the
 * request itself would carry are absent unless the test gives them; everything else is unknown.
 */
export function keysOf(asked: AskedRequest, told: Told): Keys {
  const { context: given = {} } = asked;
  const own = new Map(Object.entries(given).map(([key, value]) => [key.toLowerCase(), value]));
  const known = new Map<string, string | readonly string[] | undefined>([
    ...Object.entries(followingFrom(told)),
    ...own,
  ]);
  const sent = sentWith(asked, known.get("aws:securetransport") === "true");
  const context = Object.fromEntries([
    ...Object.entries(sent).map(([key, [first]]) => [key, first!] as const),
    ...[...known].filter((one): one is [string, string | readonly string[]] => one[1] !== undefined),
  ]);
  return {
    context,
    open: (entry) => {
      const { key } = entry;
      if (known.has(key) || isNeverThere(key, asked.action, told)) return undefined;
      const values = sent[key];
      if (values !== undefined && isSettled(entry, values)) return undefined;
      return "neither the stack nor the test sets it";
    },
  };
}

function followingFrom({ caller, account, region, tags, userId }: Told) {
  const { "aws:CurrentTime": now, "aws:EpochTime": seconds } = transportKeys({});
  return {
    "aws:securetransport": "true",
    "aws:currenttime": now,
    "aws:epochtime": seconds,
    "aws:resourceaccount": account,
    "s3:resourceaccount": account,
    ...(region === undefined ? {} : { "aws:requestedregion": region }),
    ...keysOfCaller(caller),
    ...(userId === undefined ? {} : { "aws:userid": userId }),
    ...Object.fromEntries(
      Object.entries(tags ?? {}).map(([key, value]) => [`aws:principaltag/${key}`.toLowerCase(), value]),
    ),
  };
}

// every request of this kind has these, whoever sends it; S3 accepts only TLS 1.2 and 1.3
function sentWith({ action }: AskedRequest, tls: boolean): { readonly [lowerKey: string]: readonly string[] } {
  const any = ["<chosen by the sender>"];
  return {
    "aws:viaawsservice": ["false", "true"],
    "aws:useragent": any,
    ...(/^s3:/i.test(action)
      ? {
          "s3:authtype": keyRule("s3:authtype").values ?? any,
          "s3:signatureversion": keyRule("s3:signatureversion").values ?? any,
          "s3:x-amz-content-sha256": any,
          ...(tls ? { "s3:tlsversion": ["1.2", "1.3"] } : {}),
        }
      : {}),
  };
}

function isSettled(entry: Entry, values: readonly string[]): boolean {
  if (/^null$/i.test(entry.operator)) return true;
  const answers = new Set(values.map((value) => holdsWith(entry, value)));
  return answers.size === 1 && values.length > 1;
}

// headers and parameters that a sender may omit; those that an action always has are unknown
const LEFT_OUT: readonly RegExp[] = [
  /^s3:(x-amz-(?!content-sha256$).*|if-(none-)?match|requestobjecttag(keys|\/.*)|prefix|delimiter|max-keys)$/,
  /^s3:(annotation-prefix|max-annotation-results|locationconstraint)$/,
  /^(aws:(requesttag\/.*|tagkeys)|sts:(externalid|sourceidentity|transitivetagkeys|durationseconds))$/,
];

function isNeverThere(key: string, action: string, { caller, tags }: Told): boolean {
  if (key.startsWith("aws:principaltag/") && tags !== undefined) return true;
  if (keyRule(key).callers?.includes(caller.kind) === false) return true;
  if (LEFT_OUT.some((one) => one.test(key))) return true;
  if (/^s3:object-lock-/.test(key) && /^s3:PutObject$/i.test(action)) return true;
  const facts = findConditionKey(key);
  // for a service in the data, all its keys are in the data
  if (facts === undefined) return isKnownService(key.split(":")[0]!);
  return findAction(action) !== undefined && !isKeyValidFor(action, key);
}
