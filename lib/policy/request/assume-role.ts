import { principalKeys, SESSION, transportKeys, type Transport } from "./caller";
import type { Check } from "./check";
import type { Target } from "./target";

/** How the exporter's role is assumed. @public */
export interface AssumeRoleOptions extends Transport {
  /** External id that is sent; null for none. @default the organization id */
  readonly externalId?: string | null;
  /** Account of the caller. @default the account of Genesys Cloud */
  readonly callerAccount?: string;
}

/**
 * Genesys Cloud assumes the exporter's role. Its own role is not published, so the name in `aws:PrincipalArn` is made
 * up; account-wide patterns match it.
 * @public
 */
export function assumeRole(target: Target, options: AssumeRoleOptions = {}): Check[] {
  const accountId = options.callerAccount ?? target.genesysAccountId;
  const externalId = options.externalId === undefined ? target.organizationId : options.externalId;
  const arn = `arn:${target.partition}:iam::${accountId}:role/unpublished`;
  const context = {
    ...principalKeys({ kind: "role", arn, accountId }),
    ...transportKeys(options),
    "aws:RequestedRegion": target.region,
    "aws:ResourceAccount": target.accountId,
    "sts:RoleSessionName": SESSION,
    ...(externalId === null ? {} : { "sts:ExternalId": externalId }),
  };
  const principal = { kind: "account", accountId } as const;
  const request = { principal, action: "sts:AssumeRole", resource: target.roleArn, context };
  return [{ name: "assume the role", plane: "trust", request }];
}
