import { blocksOf } from "../attributes";
import { isObject } from "../json";
import type { RawBlock } from "../resolve/raw-block";
import type { Configuration } from "./configuration";

const TYPES = ["genesyscloud_oauth_client", "genesyscloud_user_roles", "genesyscloud_group_roles"];

/** Ids that a state has for the home division: those of roles that are granted without one. */
export function homeDivisionIn(blocks: readonly RawBlock[], config: Configuration): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => defaults(block, config)));
}

/**
 * Grants of a state without the id of the home division: a role that is granted without a division is granted there, and
 * the provider reads the id back (documented: "the home division by default"). What is planned has no id yet, so that the
 * same grant would look like another one.
 */
export function withoutHomeDivision<B extends RawBlock>(blocks: readonly B[], home: ReadonlySet<string>): readonly B[] {
  return blocks.map((block) => {
    const { roles } = block.attributes;
    if (!TYPES.includes(block.type) || !Array.isArray(roles)) return block;
    const kept = roles.map((role: unknown) => {
      if (!isObject(role) || typeof role["division_id"] !== "string" || !home.has(role["division_id"])) return role;
      return { ...role, division_id: null };
    });
    return { ...block, attributes: { ...block.attributes, roles: kept } };
  });
}

// only where nothing in the configuration of the block says a division is the division that is there the default
function defaults({ type, address, attributes }: RawBlock, config: Configuration): readonly string[] {
  const expressions = config.expressionsOf(address)?.["roles"];
  if (!TYPES.includes(type) || !Array.isArray(expressions) || expressions.length !== 1) return [];
  const [only] = expressions as unknown[];
  const roles = blocksOf(attributes["roles"]);
  if (!isObject(only) || only["division_id"] !== undefined || roles.length !== 1) return [];
  const division = roles[0]!["division_id"];
  return typeof division === "string" ? [division] : [];
}
