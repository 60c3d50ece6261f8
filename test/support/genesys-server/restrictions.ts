import { BlockList, isIPv6 } from "node:net";
import type { Session } from "./sessions";
import type { AccessPolicyState, OrganizationState } from "./state";

/** Whether the organization admits an API client from an address (an empty list admits everybody). */
export function isAdmitted({ networks }: OrganizationState, address: string): boolean {
  if (networks.length === 0) return true;
  const list = new BlockList();
  for (const network of networks) {
    const [base = "", bits] = network.split("/");
    const family = isIPv6(base) ? "ipv6" : "ipv4";
    list.addSubnet(base, Number(bits ?? (family === "ipv6" ? 128 : 32)), family);
  }
  const plain = address.replace(/^::ffff:/, "");
  return list.check(plain, isIPv6(plain) ? "ipv6" : "ipv4");
}

/** The policy that refuses a permission to a client though its roles give it: a DENY wins (documented). */
export function denyingPolicy(
  { accessPolicies }: OrganizationState,
  { client }: Session,
  permission: string,
): AccessPolicyState | undefined {
  const [domain, entity, action] = permission.split(":");
  const fits = (pattern: string, wanted: string | undefined) => pattern === "*" || pattern === wanted;
  return accessPolicies.find(
    ({ enabled, effect, subject, target }) =>
      enabled &&
      effect === "DENY" &&
      (subject?.id === undefined || subject.id === client.id) &&
      fits(target.domain, domain) &&
      fits(target.entity, entity) &&
      fits(target.action, action),
  );
}
