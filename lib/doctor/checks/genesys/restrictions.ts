import { valueOf } from "../../answer";
import { clean, some } from "../../text";
import type { Check } from "../check";

const ABOUT = /record|analytic|integration|conversation|^\*$|^all$/i;

export const accessPolicy: Check = {
  id: "ACCESS_POLICY",
  severity: "warning",
  what: "An access policy of the organization may deny an operation of an export.",
  why: "Attribute-based policies apply in addition to roles, and a DENY wins: the call gets a 403 although the role has the permission.",
  fix: "Read the policy in the organization (Admin, Access Policies), and exclude the identity that runs the exports.",
  find: ({ genesys, expected }) => {
    const ids = [valueOf(genesys?.token)?.clientId, ...(valueOf(genesys?.clients) ?? []).map(({ id }) => id)];
    return (valueOf(genesys?.accessPolicies) ?? [])
      .filter(({ enabled, effect }) => enabled && effect !== "ALLOW")
      .filter(
        ({ about }) =>
          about.length === 0 ||
          about.some((text) => ABOUT.test(text) || ids.includes(text) || text === expected.genesys.client?.name),
      )
      .map(({ id, name, effect, about }) => ({
        where: `GET /api/v2/authorization/policies/${clean(id, 60)}`,
        what: `"${clean(name, 80)}": ${effect ?? "unknown effect"}, about ${about.length === 0 ? "an undocumented target" : some(about)}. Its conditions were not evaluated.`,
      }));
  },
};

export const allowlist: Check = {
  id: "IP_ALLOWLIST",
  severity: "warning",
  what: "The organization allows API clients only from certain networks.",
  why: "Calls from elsewhere are refused regardless of roles: calls that succeed here may get a 403 on the machine that exports.",
  fix: "Add the addresses of the machine that runs the exports (Admin, Organization Settings), or run them in an allowed network.",
  find: ({ genesys }) => {
    const networks = valueOf(genesys?.allowlist) ?? [];
    if (networks.length === 0) return [];
    return [{ where: "GET /api/v2/organizations/ipaddressauthentication", what: `Only from ${some(networks)}.` }];
  },
};
