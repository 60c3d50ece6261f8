import { valueOf } from "../../answer";
import { clean, some } from "../../text";
import type { Check } from "../check";

const ABOUT = /record|analytic|integration|conversation|^\*$|^all$/i;

export const accessPolicy: Check = {
  id: "ACCESS_POLICY",
  severity: "warning",
  what: "An access policy of the organization may refuse what an export does.",
  why: "Attribute-based policies act beside roles, and a DENY wins: the call answers 403 though the role has the permission.",
  fix: "Read the policy in the organization (Admin, Access Policies), and have it leave out whoever runs the exports.",
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
        what: `"${clean(name, 80)}": ${effect ?? "of no known effect"}, about ${about.length === 0 ? "what it does not tell" : some(about)}. Its conditions were not worked out.`,
      }));
  },
};

export const allowlist: Check = {
  id: "IP_ALLOWLIST",
  severity: "warning",
  what: "The organization admits API clients from some networks only.",
  why: "A call from elsewhere is refused whatever the role allows: what runs here may be a 403 on the machine that exports.",
  fix: "Have the addresses of whoever runs the exports added (Admin, Organization Settings), or run them from within.",
  find: ({ genesys }) => {
    const networks = valueOf(genesys?.allowlist) ?? [];
    if (networks.length === 0) return [];
    return [{ where: "GET /api/v2/organizations/ipaddressauthentication", what: `Only from ${some(networks)}.` }];
  },
};
