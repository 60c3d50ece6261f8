import { findScope } from "../../lib/catalog/oauth-scopes";
import { findAction } from "../../lib/catalog/authorization";
import { findPermission, parsePermission } from "../../lib/catalog/permissions";
import { findReported, reportedPermissions } from "../../lib/catalog/reported-permissions";

// every name that one of the four field reports asks for
const ASKED_FOR = [
  "recordings:legalhold:export",
  "recording:export",
  "legalhold:read",
  "s3:write",
  "legal hold extension",
  "analytics:export:write",
  "analytics:report:read",
  "Export Recordings",
  "analytics:reports:view",
  "analytics:read",
  "analytics:export",
  "org:read",
  "Analytics - Export",
];

test("the table has every asked-for name, once", () => {
  expect(reportedPermissions.map(({ name }) => name).sort()).toEqual([...ASKED_FOR].sort());
});

test.each(reportedPermissions)("$name is not documented, and all that is offered for it is", (reported) => {
  expect(findPermission(reported.name)?.provenance ?? "reported").toBe("reported");
  expect(findScope(reported.name)).toBeUndefined();
  for (const name of reported.substitutes) expect(findPermission(name)?.provenance).toBe("documented");
  for (const name of reported.scopes) expect(findScope(name)?.provenance).toBe("documented");
  for (const name of reported.awsActions) expect(findAction(name)?.name).toBe(name);
  expect([...reported.substitutes, ...reported.scopes, ...reported.awsActions]).not.toEqual([]);
});

test.each(reportedPermissions.filter(({ kind }) => kind === "permission"))("$name has a triple a role takes", (r) => {
  const { domain, entity, action } = r as Extract<typeof r, { kind: "permission" }>;
  expect(parsePermission(`${domain}:${entity}:${action}`)).toEqual({ domain, entity, action });
  // the triple keeps the parts that were reported
  expect(r.name.split(":").every((part) => [domain, entity, action].includes(part))).toBe(true);
});

test("a name is found exactly as reported only", () => {
  expect(findReported("recording:export")?.kind).toBe("permission");
  expect(findReported("Recording:Export")).toBeUndefined();
});
