import { didYouMean, nearest } from "../core";
import { findScope } from "./oauth-scopes";
import { actionsOfEntity, documentedPermissionNames } from "./permission-names";
import type { ReportedPermission } from "./reported-permissions";

/** Words that people write for an action, with Genesys's names. */
const ACTION_WORDS: { readonly [word: string]: string } = {
  create: "add",
  get: "view",
  list: "view",
  put: "edit",
  read: "view",
  remove: "delete",
  update: "edit",
  write: "edit",
};

/** Names from forums that are known not to exist, with the documented ones for the same purpose. */
const KNOWN_ABSENT: { readonly [name: string]: readonly string[] } = {
  "recording:recording:export": ["recording:job:add", "recording:job:edit"],
  "recording:recording:download": ["recording:recording:view"],
};

/** Whether it is known that there is no such permission: it is a scope, or a name that was searched for and not found. */
export function isKnownAbsent(name: string): boolean {
  return findScope(name) !== undefined || Object.hasOwn(KNOWN_ABSENT, name);
}

/** What to do about a name that is not a documented permission, in one or two sentences. */
export function unknownPermissionFix(name: string): string {
  if (findScope(name) !== undefined) {
    return `"${name}" is an OAuth scope, not a permission: give it to a client that acts for a user.`;
  }
  const absent = KNOWN_ABSENT[name];
  if (absent !== undefined) return `There is no such permission. ${sentence("Use", absent)}`;
  const [domain, entity, action] = name.split(":") as [string, string?, string?];
  const actions = actionsOfEntity(domain, entity ?? "");
  const meant = ACTION_WORDS[action?.toLowerCase() ?? ""];
  if (meant !== undefined && actions.includes(meant)) return `Did you mean "${domain}:${entity}:${meant}"?`;
  if (actions.length > 0) {
    const close = nearest(action ?? "", actions).map((found) => `"${domain}:${entity}:${found}"`);
    return close.length > 0
      ? `Did you mean ${close.join(" or ")}?`
      : `${domain}:${entity} has the actions ${actions.join(", ")}.`;
  }
  const close = didYouMean(name, documentedPermissionNames());
  if (close !== "") return close;
  return "GET /api/v2/authorization/permissions lists the permissions of your organization.";
}

/** What to do about a name that only users report. */
export function reportedFix(reported: ReportedPermission): string {
  const instead = [
    sentence("Use", reported.substitutes),
    sentence("As OAuth scope:", reported.scopes),
    sentence("On the AWS role:", reported.awsActions),
  ].filter((part) => part !== "");
  return [reported.why, ...instead].join(" ");
}

function sentence(head: string, names: readonly string[]): string {
  return names.length === 0 ? "" : `${head} ${names.join(", ")}.`;
}
