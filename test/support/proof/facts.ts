/** What AWS documents of a key of requests, as far as pairs are made of it. */
export interface KeyFacts {
  readonly valid: RegExp;
  readonly ordinary: readonly string[];
  readonly always?: true;
  readonly list?: true;
  /** Kinds of callers that have it; all by default. */
  readonly callers?: readonly string[];
}

const PEOPLE = ["role", "user", "root", "federatedUser"];
const TEAM: KeyFacts = { valid: /^[\p{L}\p{Z}\p{N}_.:/=+@-]{0,256}$/u, ordinary: ["legal", "audit", "x"] };
const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;
const ADDRESS = /^(\d{1,3}\.){3}\d{1,3}$|^[0-9a-f:]+$/;
const BOOL: KeyFacts = { valid: /^(true|false)$/, ordinary: ["true", "false"] };
const of = (facts: KeyFacts, ...callers: readonly string[]): KeyFacts => ({ ...facts, callers });

/** Keys that are free to choose, by their names in small letters. */
export const FREE_KEYS: { readonly [key: string]: KeyFacts } = {
  "aws:principalorgid": of({ valid: ORGANIZATION, ordinary: ["o-xxxxxxxxxx"] }, ...PEOPLE),
  "aws:principalorgpaths": of(
    {
      valid: /^o-[a-z0-9]{10,32}\/(r-[a-z0-9]+\/(ou-[a-z0-9-]+\/)*)?$/,
      ordinary: ["o-xxxxxxxxxx/r-ab12/"],
      list: true,
    },
    ...PEOPLE,
  ),
  "aws:principaltag/team": of(TEAM, "role", "user", "federatedUser"),
  "aws:userid": {
    valid: /^(AIDA[A-Z0-9]{8,}|AROA[A-Z0-9]{8,}:[\w+=,.@-]{2,64})$/,
    ordinary: [
      "AIDAXXXXXXXXXXXXXXXXX",
      "AROAXXXXXXXXXXXXXXXXX:desk",
      "AROAXXXXXXXXXXXXXXXXX:zoe",
      "AROAXXXXXXXXXXXXXXXXX:other",
    ],
    always: true,
    callers: ["role", "user"],
  },
  "aws:sourcearn": of(
    {
      valid: /^arn:[a-z0-9-]+:[a-z0-9-]+:[a-z0-9-]*:(\d{12})?:[^*?]+$/,
      ordinary: ["arn:aws:s3:::x", "arn:aws:events:eu-west-2:123456789012:rule/x"],
    },
    "service",
  ),
  "aws:sourceaccount": of({ valid: /^\d{12}$/, ordinary: ["123456789012"] }, "service"),
  "aws:sourceip": { valid: ADDRESS, ordinary: ["203.0.113.9", "2001:db9::1"] },
  "aws:sourcevpce": { valid: /^vpce-[0-9a-z]+$/, ordinary: ["vpce-77777777"] },
  "aws:sourcevpc": { valid: /^vpc-[0-9a-z]+$/, ordinary: ["vpc-77777777"] },
  "aws:vpcsourceip": { valid: ADDRESS, ordinary: ["172.16.0.9"] },
  "aws:securetransport": { ...BOOL, always: true },
  "aws:viaawsservice": { ...BOOL, always: true },
  "aws:currenttime": { valid: /^\d{4}-/, ordinary: ["2026-06-01T00:00:00.000Z"], always: true },
  "aws:epochtime": { valid: /^\d+$/, ordinary: ["1780272000"], always: true },
  "aws:multifactorauthpresent": of(BOOL, ...PEOPLE),
  "aws:multifactorauthage": of({ valid: /^\d+$/, ordinary: ["10"] }, ...PEOPLE),
  "aws:requestedregion": { valid: /^[a-z]{2}-[a-z]+-\d$/, ordinary: ["ap-south-1", "eu-north-1"], always: true },
  "aws:useragent": { valid: /./, ordinary: ["other"], always: true },
  "s3:prefix": { valid: /^/, ordinary: ["other"] },
  "s3:max-keys": { valid: /^\d+$/, ordinary: ["1"] },
  "s3:x-amz-acl": {
    valid:
      /^(private|public-read|public-read-write|aws-exec-read|authenticated-read|bucket-owner-read|bucket-owner-full-control|log-delivery-write)$/,
    ordinary: ["private", "public-read-write"],
  },
  "s3:x-amz-server-side-encryption": {
    valid: /^(AES256|aws:kms|aws:kms:dsse|aws:fsx)$/,
    ordinary: ["AES256", "aws:kms:dsse"],
  },
  "s3:object-lock-legal-hold": { valid: /^(ON|OFF)$/, ordinary: ["ON", "OFF"] },
  "s3:object-lock-mode": { valid: /^(GOVERNANCE|COMPLIANCE)$/, ordinary: ["GOVERNANCE", "COMPLIANCE"] },
  "s3:object-lock-remaining-retention-days": { valid: /^\d+$/, ordinary: ["1"] },
  "s3:tlsversion": { valid: /^1\.[0-3]$/, ordinary: ["1.1", "1.2", "1.3", "1.0"] },
  "s3:requestobjecttag/case": TEAM,
  "s3:requestobjecttagkeys": { valid: /^[^*?]+$/, ordinary: ["case", "other"], list: true },
  "s3:existingobjecttag/case": TEAM,
  "kms:viaservice": of({ valid: /^[a-z0-9-]+(\.[a-z0-9-]+)+$/, ordinary: ["ebs.eu-west-2.amazonaws.com"] }, ...PEOPLE),
  "kms:encryptioncontext:aws:s3:arn": { valid: /^/, ordinary: ["other"] },
  "kms:encryptioncontextkeys": { valid: /^[^*?]+$/, ordinary: ["aws:s3:arn", "other"], list: true },
  "kms:resourcealiases": { valid: /^alias\/[\w/-]+$/, ordinary: ["alias/something"], list: true },
  "kms:schedulekeydeletionpendingwindowindays": { valid: /^([7-9]|[12]\d|30)$/, ordinary: ["7", "30", "8"] },
  "sts:externalid": { valid: /^[\w+=,.@:/-]+$/, ordinary: ["other"] },
  "sts:rolesessionname": { valid: /^[\w+=,.@-]{2,64}$/, ordinary: ["other"] },
  "sts:sourceidentity": { valid: /^[\w+=,.@-]{2,64}$/, ordinary: ["other"] },
  "aws:requesttag/team": TEAM,
  "aws:tagkeys": { valid: /^[^*?]+$/, ordinary: ["team", "cost", "other"], list: true },
  "token.actions.githubusercontent.com:sub": { valid: /^/, ordinary: ["other"], callers: ["github"] },
  "token.actions.githubusercontent.com:aud": { valid: /^/, ordinary: ["other"], callers: ["github"] },
  "saml:aud": { valid: /^/, ordinary: ["other"], callers: ["saml"] },
};

/** A caller of the oracle. */
export interface OracleCaller {
  readonly kind:
    "role" | "user" | "root" | "federatedUser" | "service" | "anonymous" | "github" | "saml" | "otherProvider";
  readonly arn?: string;
  readonly account?: string;
  readonly session?: string;
  readonly service?: string;
  /** Whether policies of its own allow everything, or nothing. */
  readonly own: "all" | "none";
}

/** Keys that follow from who asks; a key that is not named here is free. */
export function callerKey(key: string, caller: OracleCaller): string | undefined | "free" {
  const { kind, arn, account } = caller;
  const isPerson = PEOPLE.includes(kind);
  const name = arn?.slice(arn.lastIndexOf("/") + 1);
  switch (key) {
    case "aws:principalarn":
      return isPerson ? arn : undefined;
    case "aws:principalaccount":
      return kind === "anonymous" ? "anonymous" : isPerson ? account : undefined;
    case "kms:calleraccount":
      return isPerson ? account : undefined;
    case "aws:principaltype":
      return {
        role: "AssumedRole",
        user: "User",
        root: "Account",
        federatedUser: "FederatedUser",
        anonymous: "Anonymous",
      }[kind as string];
    case "aws:username":
      return kind === "user" ? name : undefined;
    case "aws:principalisawsservice":
      return isPerson ? "false" : kind === "service" ? "true" : undefined;
    case "aws:principalservicename":
      return caller.service;
    case "aws:userid":
      if (kind === "root") return account;
      if (kind === "federatedUser") return `${account!}:${name!}`;
      return kind === "anonymous" ? "anonymous" : isPerson ? "free" : undefined;
    case "aws:viaawsservice":
      return isPerson ? "free" : "false";
    default:
      return "free";
  }
}
