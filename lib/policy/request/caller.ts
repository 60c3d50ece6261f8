import { nameInArn } from "../../core";
import type { PrincipalInfo } from "../evaluate";

/** Context keys and their values. */
export interface Keys {
  readonly [key: string]: string | readonly string[];
}

/** How a request reaches AWS. @public */
export interface Transport {
  /** Plain http. @default false */
  readonly bypassTls?: boolean;
  /** @default "1.2"; absent with plain http */
  readonly tlsVersion?: string;
  /** Address that AWS sees; null through a VPC endpoint. @default an address of a documentation range */
  readonly sourceIp?: string | null;
  /** Time of the request, ISO 8601. @default now */
  readonly at?: string;
}

/** Name of the sessions that the requests are made in. */
export const SESSION = "export";

/** A public address, which nobody has. */
export const SOMEWHERE = "203.0.113.10";

/** A principal of the account by its IAM ARN: a role (then a session of it), a user or the root user. */
export function principalOf(arn: string): PrincipalInfo {
  const [, partition, , , accountId = "", resource = ""] = arn.split(":");
  if (resource === "root") return { kind: "root", arn, accountId };
  if (!resource.startsWith("role/")) return { kind: "user", arn, accountId };
  const name = nameInArn(arn);
  return {
    kind: "role",
    arn,
    accountId,
    sessionArn: `arn:${partition}:sts::${accountId}:assumed-role/${name}/${SESSION}`,
  };
}

/**
 * What AWS fills in about a principal. The unique id in `aws:userid` is made up, it is not known before the principal
 * exists. `aws:SourceArn`, `aws:SourceAccount` and `aws:SourceVpce` are absent, as for every principal of an account.
 */
export function principalKeys({ kind, arn = "", accountId = "" }: PrincipalInfo): Keys {
  const common = { "aws:PrincipalArn": arn, "aws:PrincipalAccount": accountId, "aws:PrincipalIsAWSService": "false" };
  if (kind === "root") return { ...common, "aws:PrincipalType": "Account", "aws:userid": accountId };
  if (kind === "user") {
    const username = nameInArn(arn);
    return { ...common, "aws:PrincipalType": "User", "aws:userid": "AIDAEXAMPLEEXAMPLE000", "aws:username": username };
  }
  return {
    ...common,
    "aws:PrincipalType": "AssumedRole",
    "aws:userid": `AROAEXAMPLEEXAMPLE000:${SESSION}`,
    "aws:MultiFactorAuthPresent": "false",
  };
}

/** What AWS fills in about the way of a request. */
export function transportKeys({ bypassTls = false, sourceIp = SOMEWHERE, at }: Transport): Keys {
  const time = timeOf(at);
  return {
    "aws:SecureTransport": String(!bypassTls),
    "aws:ViaAWSService": "false",
    ...(sourceIp === null ? {} : { "aws:SourceIp": sourceIp }),
    "aws:CurrentTime": time.toISOString(),
    "aws:EpochTime": String(Math.floor(time.getTime() / 1000)),
  };
}

export function timeOf(at: string | undefined): Date {
  return at === undefined ? new Date() : new Date(at);
}
