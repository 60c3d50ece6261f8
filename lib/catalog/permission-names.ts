/** Domain to entity to its actions, separated by spaces. */
type Tree = { readonly [domain: string]: { readonly [entity: string]: string } };

/** Date of the newer of the two sources of the permissions; what Genesys Cloud added since is not among them. */
export const PERMISSIONS_AS_OF = "2026-07-13";

/**
 * The permissions that calls of the Platform API require, as its documentation gives them: Python SDK 257.1.0, and what
 * the CLI SDK 166.0.0 has besides. `GET /api/v2/authorization/permissions` is the authority.
 */
function documented(): Tree {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require("./data/genesys-permissions.json") as Tree;
}

/**
 * Names that the API documentation mentions in a sentence only. `viewSensitiveData`: POST /api/v2/recording/jobs.
 * `stop`: PATCH of a screen recording session.
 */
const PROSE: Tree = { recording: { recording: "viewSensitiveData", screenRecording: "stop" } };

/** Whether and where Genesys documents a permission; undefined when it does not. */
export function documentedIn(domain: string, entity: string, action: string): "documented" | "prose" | undefined {
  if (actionsIn(documented(), domain, entity).includes(action)) return "documented";
  return actionsIn(PROSE, domain, entity).includes(action) ? "prose" : undefined;
}

/** The actions of an entity, documented ones first; none when there is no such entity. */
export function actionsOfEntity(domain: string, entity: string): readonly string[] {
  return [...actionsIn(documented(), domain, entity), ...actionsIn(PROSE, domain, entity)];
}

/** Every name that Genesys documents, `domain:entity:action`; those of prose last. */
export function documentedPermissionNames(): readonly string[] {
  return [...namesIn(documented()), ...namesIn(PROSE)];
}

// own properties only: "constructor" is no domain
function actionsIn(tree: Tree, domain: string, entity: string): readonly string[] {
  const entities = Object.hasOwn(tree, domain) ? tree[domain]! : {};
  return Object.hasOwn(entities, entity) ? entities[entity]!.split(" ") : [];
}

function namesIn(tree: Tree): string[] {
  return Object.entries(tree).flatMap(([domain, entities]) =>
    Object.entries(entities).flatMap(([entity, actions]) => actions.split(" ").map((a) => `${domain}:${entity}:${a}`)),
  );
}
