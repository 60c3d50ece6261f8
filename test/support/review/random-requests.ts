import fc from "fast-check";
import { isKeyValidFor } from "../../../lib/catalog";
import { evaluate, type PolicyDocument, type PolicySet, type PrincipalInfo, type Request } from "../../../lib/policy";
import type { Witness } from "../../../lib/review/types";
import { FOREIGN, HOME, KEY, roleArn, ROLES, type Policies } from "./random-stacks";

const ALL: PolicyDocument = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] };

interface Caller {
  readonly info: PrincipalInfo;
  /** `held`: by the policies of the pair. */
  readonly own: "held" | "all" | "none" | "unknown";
}

const role = (arn: string): PrincipalInfo => {
  const [, , , , accountId = "", resource = ""] = arn.split(":");
  const name = resource.slice(resource.lastIndexOf("/") + 1);
  return { kind: "role", arn, accountId, sessionArn: `arn:aws:sts::${accountId}:assumed-role/${name}/session` };
};
const CALLERS: readonly Caller[] = [
  ...ROLES.map((name): Caller => ({ info: role(roleArn(name)), own: "held" })),
  ...["admin", "legal/custodian", "legal/x"].flatMap((name): Caller[] => [
    { info: role(roleArn(name)), own: "all" },
    { info: role(roleArn(name)), own: "none" },
  ]),
  { info: { kind: "root", arn: `arn:aws:iam::${HOME}:root`, accountId: HOME }, own: "all" },
  { info: role(roleArn("partner", FOREIGN)), own: "unknown" },
  { info: role(roleArn("other", FOREIGN)), own: "unknown" },
  { info: role(roleArn("stranger", "777788889999")), own: "unknown" },
  { info: { kind: "anonymous" }, own: "none" },
  { info: { kind: "service", service: "events.amazonaws.com" }, own: "none" },
];
const TARGETS: readonly (readonly [action: string, resources: readonly string[]])[] = [
  ...["s3:PutObject", "s3:GetObject", "s3:GetObjectVersion", "s3:DeleteObject", "s3:PutObjectLegalHold"].map(
    (action) =>
      [
        action,
        ["evidence/org/2024/a", "evidence/org/b", "evidence/oxg/c", "evidence/d", "logs/org/e"].map(
          (key) => `arn:aws:s3:::${key}`,
        ),
      ] as const,
  ),
  ...["s3:PutBucketPolicy", "s3:GetBucketLocation", "s3:PutEncryptionConfiguration"].map(
    (action) => [action, ["arn:aws:s3:::evidence", "arn:aws:s3:::evidence2"]] as const,
  ),
  ...["kms:Decrypt", "kms:GenerateDataKey", "kms:DisableKey"].map((action) => [action, [KEY]] as const),
  ["sts:AssumeRole", ROLES.map((name) => roleArn(name))],
];
const FREE: { readonly [key: string]: readonly (string | readonly string[] | undefined)[] } = {
  "aws:SecureTransport": ["true", "true", "false"],
  "s3:x-amz-server-side-encryption": [undefined, "aws:kms", "AES256", "none"],
  "s3:object-lock-legal-hold": [undefined, "ON", "OFF"],
  "aws:SourceIp": [undefined, "198.51.100.1", "198.51.100.77", "198.51.100.200", "203.0.113.9", "192.0.2.1"],
  "aws:PrincipalOrgID": [undefined, "o-1a2b3c4d5e", "o-2a2b3c4d5e"],
  "s3:TlsVersion": [undefined, "1.1", "1.2", "1.3"],
  "aws:UserAgent": [undefined, "genesys/1", "curl"],
  "kms:ResourceAliases": [undefined, ["alias/a"], ["alias/b", "alias/c"], ["alias/c"]],
  "sts:ExternalId": [undefined, "org-1", "org-2"],
  "aws:CurrentTime": ["2026-01-01T00:00:00Z", "2031-01-01T00:00:00Z"],
};

/** A request, and whose policies decide it. */
export interface Asked {
  readonly request: Request;
  readonly own: Caller["own"];
}

/** Requests that AWS could get: keys that an action cannot have are left out. */
export const requests: fc.Arbitrary<Asked> = fc
  .record({
    caller: fc.constantFrom(...CALLERS),
    target: fc.constantFrom(...TARGETS),
    which: fc.nat(100),
    free: fc.record(Object.fromEntries(Object.entries(FREE).map(([key, values]) => [key, fc.constantFrom(...values)]))),
  })
  .map(({ caller, target: [action, resources], which, free }) => ({
    own: caller.own,
    request: {
      principal: caller.info,
      action,
      resource: resources[which % resources.length]!,
      context: { ...contextOf(action, withoutOrganization(caller.info, free)), ...callerKeys(caller.info) },
    },
  }));

// neither a service nor somebody unknown is in an organization
function withoutOrganization<T extends object>({ kind }: PrincipalInfo, free: T): T {
  return kind === "service" || kind === "anonymous" ? { ...free, "aws:PrincipalOrgID": undefined } : free;
}

function contextOf(
  action: string,
  free: { readonly [key: string]: string | readonly string[] | undefined },
): Request["context"] {
  const given = Object.entries(free).filter(([key, value]) => value !== undefined && isKeyValidFor(action, key));
  return Object.fromEntries(given) as Request["context"];
}

function callerKeys({ kind, arn, accountId }: PrincipalInfo): Request["context"] {
  const known = kind === "role" || kind === "user" || kind === "root";
  return known
    ? { "aws:PrincipalArn": arn!, "aws:PrincipalAccount": accountId!, "aws:PrincipalIsAWSService": "false" }
    : {};
}

/** Whether the policies allow it, put together here and not by the review. */
export function allows(policies: Policies, { request, own }: Asked): boolean {
  const set = { ...identityOf(policies, request, own), ...resourceOf(policies, request) };
  const resourceAccount =
    request.resource.startsWith("arn:aws:s3:::evidence/") || request.resource === "arn:aws:s3:::evidence"
      ? { resourceAccount: HOME }
      : {};
  return evaluate({ ...request, ...resourceAccount }, set).verdict === "allowed";
}

function identityOf(policies: Policies, { principal }: Request, own: Caller["own"]): PolicySet {
  if (own === "unknown") return {};
  if (own !== "held") return { identity: own === "all" ? [ALL] : [] };
  if (principal.arn === roleArn("exporter")) return { identity: [policies.exporter] };
  return { identity: [policies.reader], ...(policies.boundary && { boundary: policies.boundary }) };
}

function resourceOf(policies: Policies, { resource, action }: Request): PolicySet {
  if (resource === KEY) return { resource: policies.key, resourceKind: "key" };
  if (resource.includes(":kms:")) return { resource: leftToAccount(resource), resourceKind: "key" };
  if (resource.includes(":role/")) {
    if (!action.startsWith("sts:")) return {};
    const ours = ROLES.some((name) => resource === roleArn(name));
    return { resource: ours ? policies.trust : leftToAccount(resource), resourceKind: "trust" };
  }
  const ours = resource === "arn:aws:s3:::evidence" || resource.startsWith("arn:aws:s3:::evidence/");
  return ours ? { resource: policies.bucket, resourceKind: "bucket" } : {};
}

// a key or a role of somebody else is taken to leave everything to its account
function leftToAccount(arn: string): PolicyDocument {
  const Principal = { AWS: `arn:aws:iam::${arn.split(":")[4]}:root` };
  return { Statement: { Effect: "Allow", Principal, Action: "*" } };
}

/** The request of a witness, read from its words alone. */
export function askedBy({ principal, assumption, action, resource, context }: Witness): Asked {
  const request = { action, resource, context };
  if (principal === "anonymous") return { own: "none", request: { ...request, principal: { kind: "anonymous" } } };
  if (!principal.startsWith("arn:"))
    return { own: "none", request: { ...request, principal: { kind: "service", service: principal } } };
  if (/:(saml|oidc)-provider\//.test(principal))
    return { own: "none", request: { ...request, principal: { kind: "identityProvider", arn: principal } } };
  const account = principal.split(":")[4]!;
  const info = callerOf(principal, account);
  const own =
    assumption === "" ? "held" : assumption.startsWith("without") ? "none" : account === HOME ? "all" : "unknown";
  return { own, request: { ...request, principal: info } };
}

function callerOf(arn: string, accountId: string): PrincipalInfo {
  if (arn.endsWith(":root")) return { kind: "root", arn, accountId };
  if (arn.includes(":federated-user/")) return { kind: "federatedUser", arn, accountId };
  return arn.includes(":user/") ? { kind: "user", arn, accountId } : role(arn);
}
