import { blocksOf, hasDynamic, textOf, without, type Attributes } from "../../attributes";
import { within, type Descriptor } from "../../descriptor";
import { blocksOfType, dataOfType, GRANTED_ELSEWHERE, NOT_GIVEN, perStack, type Block, type Stack } from "../../model";
import type { GenesysGrant } from "../../placed";
import { symbolOf } from "../../resolve/symbols";
import { control, settingsOf, type Control, type Setting } from "../../setting";
import { DESCRIPTION } from "../inert";
import { labelled, textOrSymbol } from "../named";
import { nameOf, titled } from "./names";

/** A role. If nobody in the stack is granted it, people are granted it elsewhere. */
export const authRole: Descriptor = {
  type: "genesyscloud_auth_role",
  permissions: (block, stack) =>
    grantedRoles(stack).has(block.address)
      ? []
      : permissions(block, {
          holder: block.address,
          holderKind: "people",
          name: nameOf(block),
          division: GRANTED_ELSEWHERE,
        }),
  settings: (block) => settingsOf(titled("role", block), block.address, [labelled(nameOf(block))]),
  anew: "grants of it outside the stack are lost",
  reads: [
    "name",
    ...within("permission_policies", "domain", "entity_name", "action_set", "conditions.*"),
    "permissions",
  ],
  inert: { ...DESCRIPTION },
};

/** A role that is looked up. Another name means another role, which the references to it do not show. */
export const authRoleData: Descriptor = { type: "data.genesyscloud_auth_role", reads: [] };

const assignment = (kind: "user" | "group"): Descriptor => ({
  type: `genesyscloud_${kind}_roles`,
  one: [`${kind}_id`],
  permissions: (block, stack) => {
    const name = String(block.attributes[`${kind}_id`]);
    return heldBy(block, stack, { holder: block.address, holderKind: kind, name });
  },
  settings: (block, stack) => {
    const id = block.attributes[`${kind}_id`];
    const isOwn = blocksOfType(stack, `genesyscloud_${kind}`).some(isCalled(id));
    return isOwn ? [] : only(kind, String(id), block, ALONE);
  },
  reads: [`${kind}_id`, "roles"],
});

/**
 * Whether a user or group of the stack has only the roles in a list of its own: the provider takes all others away, those
 * of a new list without roles at the next apply (documented in the provider's code).
 */
export function rolesAlone(kind: "user" | "group", block: Block, stack: Stack): readonly Setting[] {
  const lists = blocksOfType(stack, `genesyscloud_${kind}_roles`);
  const isListed = lists.some(({ attributes }) => isCalled(attributes[`${kind}_id`])(block));
  return only(kind, textOrSymbol(block, "id"), block, { ...ALONE, coming: "nothing" }, isListed);
}

function only(kind: string, name: string, { address }: Block, alone: Control, isListed = true): readonly Setting[] {
  return settingsOf({ kind: `roles of ${kind}`, name, by: "name" }, address, [[alone, isListed]]);
}

const ALONE = control("rolesAlone", "Has the roles of a list alone", "either", "access", {
  bounds: "never",
  coming: "acts",
  going: "nothing",
  unclear: "which roles it has besides is not in the stack",
});

/** The roles of a user. */
export const userRoles = assignment("user");
/** The roles of a group. */
export const groupRoles = assignment("group");

const HOLDERS = ["genesyscloud_oauth_client", "genesyscloud_user_roles", "genesyscloud_group_roles"];

const grantedRoles = perStack((stack): ReadonlySet<string> => {
  const blocks = HOLDERS.flatMap((type) => blocksOfType(stack, type));
  const ids = blocks.flatMap(({ attributes }) => blocksOf(attributes["roles"]).map(({ role_id }) => role_id));
  return new Set(ids.flatMap((id) => roleBehind(stack, id)?.address ?? []));
});

/** The permissions of a client, user or group by its roles. */
export function heldBy(block: Block, stack: Stack, who: Holder): readonly GenesysGrant[] {
  return blocksOf(block.attributes["roles"]).flatMap(({ role_id, division_id, division_ids }) => {
    const role = roleBehind(stack, role_id);
    return divisions(stack, division_ids ?? division_id).flatMap((division): readonly GenesysGrant[] => {
      const held = { ...who, division };
      if (role !== undefined) return permissions(role, held);
      return [{ kind: "role", ...held, what: elsewhere(stack, role_id), condition: "", source: block.address }];
    });
  });
}

// the home division, by its name or its id
function divisions(stack: Stack, value: unknown): readonly string[] {
  const given = (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined && one !== "");
  const isHome = (id: unknown) => dataOfType(stack, "genesyscloud_auth_division_home").some(isCalled(id));
  return given.length === 0 ? ["home"] : [...new Set(given.map((one) => (isHome(one) ? "home" : String(one))))];
}

const isCalled = (id: unknown) => (block: Block) =>
  id === symbolOf(`${block.address}.id`) || (id !== undefined && id === block.attributes["id"]);

function roleBehind(stack: Stack, id: unknown): Block | undefined {
  return blocksOfType(stack, "genesyscloud_auth_role").find(isCalled(id));
}

// the name of a role that is looked up says more than the address
function elsewhere(stack: Stack, id: unknown): string {
  const found = dataOfType(stack, "genesyscloud_auth_role").find(isCalled(id));
  return found === undefined ? String(id) : (textOf(found.attributes["name"]) ?? nameOf(found));
}

type Holder = Pick<GenesysGrant, "holder" | "holderKind" | "name">;
type Held = Holder & Pick<GenesysGrant, "division">;

function permissions(role: Block, held: Held): readonly GenesysGrant[] {
  const roleName = nameOf(role);
  const one = (what: string, condition: string): GenesysGrant => {
    return { kind: "permission", ...held, what, condition, source: role.address, role: roleName };
  };
  return [
    ...blocksOf(role.attributes["permission_policies"]).flatMap((policy) =>
      blocksOf(policy["action_set"]).map((action) =>
        one([policy["domain"], policy["entity_name"], action].map(partOf).join(":"), conditionOf(policy)),
      ),
    ),
    ...blocksOf(role.attributes["permissions"]).map((name) => one(String(name), "")),
    // an unresolved dynamic block makes some permissions
    ...(hasDynamic(role.attributes, "permission_policies")
      ? [one(symbolOf(`${role.address}.permission_policies`), "")]
      : []),
  ];
}

// the provider requires every part
function partOf(value: unknown): string {
  return textOf(value) ?? NOT_GIVEN;
}

function conditionOf(policy: Attributes): string {
  // with a single term, AND and OR are the same
  const conditions = blocksOf(policy["conditions"]).map((one) =>
    blocksOf(one["terms"]).length === 1 ? without(one, ["conjunction"]) : one,
  );
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
