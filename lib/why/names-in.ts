import { findHeader, findPermission, findReported, findScope, permissionSets, reportedPermissions } from "../catalog";
import { reportedFix, unknownPermissionFix } from "../catalog/permission-hints";
import { names } from "./data/names";
import type { Name } from "./types";

const FIELDS: { readonly [set: string]: readonly string[] } = {
  legalHoldExport: ["genesys.exportRole"],
  custodian: ["genesys.custodianRole"],
  sensitiveData: ["genesys.exportRole.includeSensitiveData"],
  reportedLegalHold: ["genesys.reportedRole"],
};
const MORE = ["genesys.exportRole.additionalPermissions"];
const DOCTOR = "legal-hold doctor cdktf.out --only genesys";

/**
 * Known names in a text: names in the table, permissions, OAuth scopes and S3 headers. The result contains only the
 * library's own strings, and nothing copied from the text.
 */
export function namesIn(text: string): readonly Name[] {
  const lower = text.toLowerCase();
  const table = names.filter(({ name }) => holds(lower, name.toLowerCase()));
  const longest = table.filter(
    ({ name }) =>
      !table.some((other) => other.name !== name && other.name.includes(name) && !apart(lower, name, other.name)),
  );
  const reported = reportedPermissions.filter(({ name }) => holds(lower, name.toLowerCase())).map((one) => one.name);
  const written = text.match(/\b[a-z][A-Za-z]*:[A-Za-z]+:[A-Za-z]+\b/g) ?? [];
  const permissions = [...new Set([...reported, ...written])].flatMap((name) => permissionName(name) ?? []);
  const headers = [...new Set(lower.match(/\bx-amz-[a-z0-9-]+/g))].flatMap((name) => headerName(name) ?? []);
  const scope = scopeName(text.trim());
  return [...longest, ...permissions, ...headers, ...(scope === undefined ? [] : [scope])];
}

/** Information about a permission; undefined if it is not known. */
export function permissionName(name: string): Name | undefined {
  const reported = findReported(name);
  if (reported !== undefined) {
    const kind = reported.kind === "other" ? "word" : reported.kind;
    return {
      name,
      kind,
      what: `reported as ${reported.reportedAs}`,
      documents: reportedFix(reported),
      mark: "reported",
      source: "user reports; not documented",
      fields: reported.kind === "scope" ? ["genesys.client.scopes"] : MORE,
      command: `${DOCTOR} --permission '${name}'`,
    };
  }
  const found = findPermission(name);
  const fix = unknownPermissionFix(name);
  if (found === undefined && !/There is no such permission|Did you mean/.test(fix)) return undefined;
  if (found === undefined) {
    const row = {
      kind: "permission",
      what: "not a documented permission of Genesys Cloud",
      documents: fix,
    } as const;
    return {
      ...row,
      name: "(a permission)",
      mark: "unverified",
      source: "Platform API, permissions",
      fields: MORE,
      command: DOCTOR,
    };
  }
  const set = permissionSets.find((one) => one.permissions.some((held) => held.name === name));
  const granted = set?.permissions.find((held) => held.name === name);
  return {
    name,
    kind: "permission",
    what: granted?.why ?? "a permission of Genesys Cloud that an export does not require",
    documents: set === undefined ? "A call of the Platform API requires it." : `Set ${set.name}: ${set.why}`,
    mark: "documented",
    source: "Platform API, permissions of its calls",
    fields: FIELDS[set?.name ?? ""] ?? MORE,
    command: DOCTOR,
  };
}

function headerName(name: string): Name | undefined {
  const found = findHeader(name);
  if (found === undefined) return undefined;
  const known = name.startsWith("x-amz-meta-") && name !== "x-amz-meta-legal-hold" ? "x-amz-meta-*" : name;
  const needs =
    found.extraActions.length === 0
      ? "needs no action besides s3:PutObject"
      : `needs ${found.extraActions.join(" and ")}`;
  const seen = found.conditionKey === undefined ? "no condition key has it" : `condition key ${found.conditionKey}`;
  return {
    name: known,
    kind: "header",
    what: [`A header of uploads to S3: ${seen}, ${needs}.`, found.note ?? ""].join(" ").trim(),
    documents: [found.noKeyReason ?? "S3 evaluates it.", ...(found.alternatives ?? [])].join(" "),
    mark: known === "x-amz-meta-legal-hold" ? "reported" : "documented",
    source: "Amazon S3 API reference and service authorization reference",
    fields: known.startsWith("x-amz-meta-") ? ["aws.holdKeeper"] : [],
    command: `legal-hold explain cdktf.out --key ORGANIZATION/recording.opus --header '${known}: VALUE'`,
  };
}

function scopeName(word: string): Name | undefined {
  const scope = word.length > 60 ? undefined : findScope(word);
  if (scope === undefined) return undefined;
  return {
    name: scope.name,
    kind: "scope",
    what: `An OAuth scope${scope.readOnly ? " (read-only)" : ""}, for clients that act for a person.`,
    documents: "A client with client credentials has roles and no scopes. GET /api/v2/oauth/scopes lists them.",
    mark: "documented",
    source: "Platform API, OAuth scopes",
    fields: ["genesys.client.scopes"],
    command: DOCTOR,
  };
}

function holds(text: string, name: string): boolean {
  return places(text, name).length > 0;
}

// positions of a name that is not part of a longer one, as /recordings/jobs in /recordings/jobs-old
function places(text: string, name: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? " ", text[at + name.length] ?? " "];
    if (
      (name.startsWith("/") || !/[\w:-]/.test(before)) &&
      (name.endsWith("/") || !/[\w:-]/.test(after) || after === ":")
    )
      found.push(at);
  }
  return found;
}

/** Whether a name occurs somewhere that is not part of a longer name. */
function apart(text: string, name: string, longer: string): boolean {
  const [own, others] = [places(text, name.toLowerCase()), places(text, longer.toLowerCase())];
  return own.some((at) => !others.some((start) => at >= start && at < start + longer.length));
}
