import { blocksOfType, symbolOf, type ReviewBlock, type ReviewStack } from "../input";
import { blocksOf, type Attributes } from "../stack-json";

/** A permission that somebody holds in Genesys Cloud, in one place. */
export interface GenesysGrant {
  readonly kind: "permission" | "role" | "scope";
  /** Terraform address of who holds it: a client, or a role that people are granted elsewhere. */
  readonly holder: string;
  /** Who holds it, in words. */
  readonly name: string;
  /** `domain:entity:action`, a scope, or the id of a role that is made elsewhere. */
  readonly what: string;
  /** `home`, `*`, a division id, or `granted elsewhere`. */
  readonly division: string;
  /** Conditions of the permission policy, as JSON with sorted names; empty when there are none. */
  readonly condition: string;
  readonly source: string;
  /** Name of the role that it comes by. */
  readonly role?: string;
}

/** Every permission, role and scope that a stack hands out in Genesys Cloud. */
export function genesysAccess(stack: ReviewStack): readonly GenesysGrant[] {
  const clients = blocksOfType(stack, "genesyscloud_oauth_client");
  const granted = new Set<string>();
  const byHolders = [
    ...clients.map((block) => ({ block, name: `OAuth client "${nameOf(block)}"` })),
    ...blocksOfType(stack, "genesyscloud_user_roles").map((block) => holder(block, "user", "user_id")),
    ...blocksOfType(stack, "genesyscloud_group_roles").map((block) => holder(block, "group", "group_id")),
  ].flatMap(({ block, name }) => [...heldBy(stack, block, name, granted), ...scopes(block, name)]);
  const forPeople = blocksOfType(stack, "genesyscloud_auth_role").filter(({ address }) => !granted.has(address));
  return [
    ...byHolders,
    ...forPeople.flatMap((role) =>
      permissions(role, { holder: role.address, name: `people with the role "${nameOf(role)}"`, division: ELSEWHERE }),
    ),
  ];
}

/** Division of a role that is granted to people outside of the stack. */
export const ELSEWHERE = "granted elsewhere";

/** Name of a block in Genesys Cloud. */
export function nameOf({ address, attributes }: ReviewBlock): string {
  return typeof attributes["name"] === "string" ? attributes["name"] : symbolOf(`${address}.name`);
}

function holder(block: ReviewBlock, kind: string, id: string): { block: ReviewBlock; name: string } {
  return { block, name: `${kind} ${String(block.attributes[id])}` };
}

type Held = Pick<GenesysGrant, "holder" | "name" | "division">;

function heldBy(stack: ReviewStack, block: ReviewBlock, name: string, granted: Set<string>): GenesysGrant[] {
  return blocksOf(block.attributes["roles"]).flatMap(({ role_id, division_id, division_ids }) => {
    const role = roleBehind(stack, role_id);
    if (role !== undefined) granted.add(role.address);
    return divisions(division_ids ?? division_id).flatMap((division): readonly GenesysGrant[] => {
      const held = { holder: block.address, name, division };
      if (role !== undefined) return permissions(role, held);
      return [{ kind: "role", ...held, what: elsewhere(stack, role_id), condition: "", source: block.address }];
    });
  });
}

function divisions(value: unknown): readonly string[] {
  const given = (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined && one !== "");
  return given.length === 0 ? ["home"] : [...new Set(given.map(String))];
}

function roleBehind(stack: ReviewStack, id: unknown): ReviewBlock | undefined {
  return blocksOfType(stack, "genesyscloud_auth_role").find(
    ({ address, attributes }) => id === symbolOf(`${address}.id`) || (id !== undefined && id === attributes["id"]),
  );
}

// a role that is looked up has a name, which tells more than the address of the look-up
function elsewhere(stack: ReviewStack, id: unknown): string {
  const found = (stack.data.get("genesyscloud_auth_role") ?? []).find(
    ({ address, attributes }) => id === symbolOf(`${address}.id`) || (id !== undefined && id === attributes["id"]),
  );
  return found === undefined ? String(id) : nameOf(found);
}

function permissions(role: ReviewBlock, held: Held): readonly GenesysGrant[] {
  const roleName = nameOf(role);
  const one = (what: string, condition: string): GenesysGrant => {
    return { kind: "permission", ...held, what, condition, source: role.address, role: roleName };
  };
  return [
    ...blocksOf(role.attributes["permission_policies"]).flatMap((policy) =>
      blocksOf(policy["action_set"]).map((action) =>
        one(`${String(policy["domain"])}:${String(policy["entity_name"])}:${String(action)}`, conditionOf(policy)),
      ),
    ),
    ...blocksOf(role.attributes["permissions"]).map((name) => one(String(name), "")),
  ];
}

function conditionOf(policy: Attributes): string {
  const conditions = blocksOf(policy["conditions"]);
  return conditions.length === 0 ? "" : JSON.stringify(sorted(conditions));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(sorted);
    return items.length === 1 ? items[0] : items.map((item) => JSON.stringify(item)).sort();
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => !(Array.isArray(member) && member.length === 0));
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, sorted(member)]),
  );
}

function scopes(block: ReviewBlock, name: string): readonly GenesysGrant[] {
  return blocksOf(block.attributes["scopes"]).map((scope) => ({
    kind: "scope",
    holder: block.address,
    name,
    what: String(scope),
    division: "organizations that consent",
    condition: "",
    source: block.address,
  }));
}
