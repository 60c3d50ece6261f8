import { ownOf } from "../../core";
import { findConditionKey, serviceDomains } from "../../catalog";
import type { PrincipalInfo } from "../evaluate/types";

/** Kinds of callers. */
export type Kind = PrincipalInfo["kind"];

/**
 * Possible values of a condition key. Undocumented cases are left open: a request too many is noticed, a missing one is
 * not.
 */
export interface KeyRule {
  /** All possible values. */
  readonly values?: readonly string[];
  /** The format of values, as in `formatMachine`; alternatives are separated by `|`. */
  readonly format?: string;
  /** Limits of a whole number. */
  readonly range?: readonly [least: number, most: number];
  /** The type of values that are not plain texts. */
  readonly type?: "date" | "address";
  /** Whether every request of such callers has it. */
  readonly always?: true;
  /** Callers whose requests can have it. @default all */
  readonly callers?: readonly Kind[];
  /** Whether it can have several values, by the authorization data; undefined for keys that are not in it. */
  readonly list?: boolean;
}

// sources: "AWS global condition context keys" and "IAM and AWS STS quotas" of the IAM user guide, the condition keys of
// S3, KMS and STS in the service authorization reference, and the formats of the services' own API references
// documented with 10 to 32 characters; of any length here, so that what somebody wrote shorter is no grant to nobody
const ORGANIZATION = "o-[a-z0-9]+";
const PATHS = "o-[a-z0-9]+/[a-z0-9/-]*";
const ACCOUNT = "[0-9]{12}";
const ARN = "arn:[a-z0-9-]+:[a-z0-9-]+:[a-z0-9-]*::[^*?]+|arn:[a-z0-9-]+:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:[^*?]+";
const NAME = "[a-zA-Z0-9_+=,.@-]+";
const TAG = "[^*?]*";
const SERVICE = serviceDomains()
  .map((domain) => `[a-z0-9.-]+\\.${domain.replaceAll(".", "\\.")}`)
  .join("|");
const HOST = "[a-z0-9.-]+";
const PRINCIPALS: readonly Kind[] = ["role", "user", "root", "federatedUser", "account"];
const TEMPORARY: readonly Kind[] = ["role", "user", "root", "federatedUser"];
const SIGNED: readonly Kind[] = [...PRINCIPALS, "service"];

/** By the name in lower case; for a key with a free part, by its fixed beginning. */
const RULES: { readonly [key: string]: KeyRule } = {
  "aws:assumedroot": { callers: ["root"] },
  "aws:calledvia": { format: SERVICE, callers: PRINCIPALS },
  "aws:calledviafirst": { format: SERVICE, callers: PRINCIPALS },
  "aws:calledvialast": { format: SERVICE, callers: PRINCIPALS },
  "aws:chatbotsourcearn": { format: ARN, callers: ["role"] },
  "aws:currenttime": { always: true },
  "aws:ec2instancesourceprivateipv4": { callers: ["role"] },
  "aws:ec2instancesourcevpc": { format: "vpc-[a-z0-9]+", callers: ["role"] },
  "aws:epochtime": { always: true },
  "aws:federatedprovider": { callers: ["role"] },
  "aws:multifactorauthage": { range: [0, 129_600], callers: TEMPORARY },
  "aws:multifactorauthpresent": { callers: TEMPORARY },
  "aws:principalorgid": { format: ORGANIZATION, callers: PRINCIPALS },
  "aws:principalorgpaths": { format: PATHS, callers: PRINCIPALS },
  // also for a service: IAM Roles Anywhere passes certificate attributes to the trust policy (its user guide)
  "aws:principaltag/": { format: TAG, callers: ["role", "user", "federatedUser", "account", "service"] },
  "aws:requesttag/": { format: TAG },
  "aws:requestedregion": { format: "[a-z0-9-]+", always: true },
  "aws:resourceaccount": { format: ACCOUNT, always: true },
  "aws:resourceorgid": { format: ORGANIZATION },
  "aws:resourceorgpaths": { format: PATHS },
  "aws:resourcetag/": { format: TAG },
  "aws:securetransport": { always: true },
  "aws:sourceaccount": { format: ACCOUNT, callers: ["service"] },
  "aws:sourcearn": { format: ARN, callers: ["service"] },
  "aws:sourceidentity": { format: NAME, callers: ["role"] },
  "aws:sourceip": { format: "[0-9.]+|[0-9a-f:]+" },
  "aws:sourceorgid": { format: ORGANIZATION, callers: ["service"] },
  "aws:sourceorgpaths": { format: PATHS, callers: ["service"] },
  "aws:sourceowner": { format: ACCOUNT, callers: ["service"] },
  "aws:sourcevpc": { format: "vpc-[a-z0-9]+" },
  "aws:sourcevpcarn": { format: ARN },
  "aws:sourcevpce": { format: "vpce-[a-z0-9]+" },
  "aws:tagkeys": { format: "[^*?]+" },
  "aws:tokenissuetime": { callers: TEMPORARY },
  "aws:useragent": { always: true },
  "aws:userid": {
    format: `AIDA[A-Z0-9]+|AROA[A-Z0-9]+:${NAME}`,
    always: true,
    callers: ["role", "user", "root", "federatedUser", "account", "anonymous"],
  },
  "aws:viaawsservice": { always: true },
  "aws:vpceaccount": { format: ACCOUNT },
  "aws:vpceorgid": { format: ORGANIZATION },
  "aws:vpceorgpaths": { format: PATHS },
  "aws:vpcsourceip": { format: "[0-9.]+|[0-9a-f:]+" },
  "ec2:roledelivery": { values: ["1.0", "2.0"], callers: ["role"] },
  "ec2:sourceinstancearn": { format: ARN, callers: ["role"] },
  "glue:credentialissuingservice": { callers: ["role"] },
  "glue:roleassumedby": { callers: ["role"] },
  "lambda:sourcefunctionarn": { format: ARN, callers: ["role"] },
  "ssm:sourceinstancearn": { format: ARN, callers: ["role"] },
  "kms:encryptioncontextkeys": { format: "[^*?]+" },
  "kms:keyorigin": { values: ["AWS_KMS", "EXTERNAL", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"] },
  "kms:keyusage": { values: ["ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"] },
  "kms:requestalias": { format: "alias/[a-zA-Z0-9/_-]+" },
  "kms:resourcealiases": { format: "alias/[a-zA-Z0-9/_-]+" },
  "kms:rotationperiodindays": { range: [90, 2560] },
  "kms:schedulekeydeletionpendingwindowindays": { range: [7, 30] },
  "kms:viaservice": { format: HOST, callers: PRINCIPALS },
  "s3:accesspointnetworkorigin": { values: ["Internet", "VPC"] },
  "s3:authtype": { values: ["REST-HEADER", "REST-QUERY-STRING", "POST"], callers: SIGNED },
  "s3:dataaccesspointaccount": { format: ACCOUNT },
  "s3:dataaccesspointarn": { format: ARN },
  "s3:existingobjecttag/": { format: TAG },
  "s3:locationconstraint": { format: "[a-zA-Z0-9-]+" },
  "s3:object-lock-event-hold": { values: ["ON", "OFF"] },
  "s3:object-lock-legal-hold": { values: ["ON", "OFF"] },
  "s3:object-lock-mode": { values: ["GOVERNANCE", "COMPLIANCE"] },
  "s3:requestobjecttag/": { format: TAG },
  "s3:requestobjecttagkeys": { format: "[^*?]+" },
  "s3:resourceaccount": { format: ACCOUNT, always: true },
  "s3:signatureage": { callers: SIGNED },
  "s3:signatureversion": { values: ["AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256", "AWS"], callers: SIGNED },
  "s3:tlsversion": { values: ["1.2", "1.3", "1.1", "1.0"] },
  "s3:versionid": { format: "[a-zA-Z0-9._-]+" },
  "s3:x-amz-acl": {
    values: [
      "private",
      "public-read",
      "public-read-write",
      "aws-exec-read",
      "authenticated-read",
      "bucket-owner-read",
      "bucket-owner-full-control",
      "log-delivery-write",
    ],
  },
  "s3:x-amz-metadata-directive": { values: ["COPY", "REPLACE"] },
  "s3:x-amz-server-side-encryption": { values: ["aws:kms", "AES256", "aws:kms:dsse", "aws:fsx"] },
  "s3:x-amz-server-side-encryption-aws-kms-key-id": { format: "[^*?]+" },
  "s3:x-amz-server-side-encryption-customer-algorithm": { values: ["AES256"] },
  "s3:x-amz-storage-class": { format: "[A-Z0-9_]+" },
  "sts:durationseconds": { range: [60, 129_600] },
  "sts:externalid": { format: "[a-zA-Z0-9_+=,.@:/-]+" },
  "sts:rolesessionname": { format: NAME },
  "sts:sourceidentity": { format: NAME },
};

const NOTHING: KeyRule = {};
const known = new Map<string, KeyRule>();

/** The possible values of a key. @param lowerKey in lower case */
export function keyRule(lowerKey: string): KeyRule {
  let found = known.get(lowerKey);
  if (found === undefined) {
    const slash = lowerKey.indexOf("/");
    const type = findConditionKey(lowerKey)?.type;
    const written = ownOf(RULES, lowerKey) ?? ownOf(RULES, lowerKey.slice(0, slash + 1)) ?? NOTHING;
    found = { ...(type !== undefined && { list: type.startsWith("ArrayOf") }), ...typed(type), ...written };
    if (known.size < 2_000) known.set(lowerKey, found);
  }
  return found;
}

/**
 * The host of the identity provider whose tokens contain a key, `saml` for SAML assertions; undefined for other keys.
 * @param lowerKey in lower case
 */
export function hostOf(lowerKey: string): string | undefined {
  return lowerKey.startsWith("saml:") ? "saml" : /^([a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^:]+)?):/.exec(lowerKey)?.[1];
}

function typed(type: string | undefined): KeyRule {
  if (type === "Bool") return { values: ["true", "false"] };
  if (type === "Numeric") return { range: [0, Number.MAX_SAFE_INTEGER] };
  if (type === "Date") return { type: "date" };
  if (type === "IPAddress") return { type: "address" };
  return NOTHING;
}
