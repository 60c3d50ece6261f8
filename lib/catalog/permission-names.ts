import { ownOf } from "../core";
/** Domain to entity to its actions, separated by spaces. */
type Tree = { readonly [domain: string]: { readonly [entity: string]: string } };

/** Date of the newer of the two sources of the permissions; later additions of Genesys Cloud are missing. */
export const PERMISSIONS_AS_OF = "2026-07-13";

/**
 * The permissions that calls of the Platform API require, from its documentation: Python SDK 257.1.0, and additional ones from
 * the CLI SDK 166.0.0. `GET /api/v2/authorization/permissions` is authoritative.
 */
function documented(): Tree {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require("./data/genesys-permissions.json") as Tree;
}

/**
 * Names that the API documentation mentions only in prose. `viewSensitiveData`: POST /api/v2/recording/jobs.
 * `stop`: PATCH of a screen recording session.
 */
const PROSE: Tree = { recording: { recording: "viewSensitiveData", screenRecording: "stop" } };

/** Whether and where Genesys documents a permission; undefined when it does not. */
export function documentedIn(domain: string, entity: string, action: string): "documented" | "prose" | undefined {
  if (actionsIn(documented(), domain, entity).includes(action)) return "documented";
  return actionsIn(PROSE, domain, entity).includes(action) ? "prose" : undefined;
}

/** The actions of an entity, documented ones first; empty if there is no such entity. */
export function actionsOfEntity(domain: string, entity: string): readonly string[] {
  return [...actionsIn(documented(), domain, entity), ...actionsIn(PROSE, domain, entity)];
}

/** Every name that Genesys documents, `domain:entity:action`; those from prose last. */
export function documentedPermissionNames(): readonly string[] {
  return [...namesIn(documented()), ...namesIn(PROSE)];
}

// own properties only: "constructor" is not a domain
function actionsIn(tree: Tree, domain: string, entity: string): readonly string[] {
  return ownOf(ownOf(tree, domain) ?? {}, entity)?.split(" ") ?? [];
}

function namesIn(tree: Tree): string[] {
  return Object.entries(tree).flatMap(([domain, entities]) =>
    Object.entries(entities).flatMap(([entity, actions]) => actions.split(" ").map((a) => `${domain}:${entity}:${a}`)),
  );
}
