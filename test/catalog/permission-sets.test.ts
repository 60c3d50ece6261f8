import { deployerNeeds } from "../../lib/catalog/deployer-needs";
import { findScope } from "../../lib/catalog/oauth-scopes";
import * as sets from "../../lib/catalog/permission-sets";
import { findPermission } from "../../lib/catalog/permissions";

const namesOf = (set: sets.PermissionSet): string[] => set.permissions.map(({ name }) => name);
const { legalHoldExport, custodian, reportedLegalHold, requiredForRoute } = sets;

test.each(sets.permissionSets.filter((set) => set !== reportedLegalHold))("$name has documented names only", (set) => {
  for (const name of namesOf(set)) expect(findPermission(name)?.provenance).toMatch(/^(documented|prose)$/);
  expect(new Set(namesOf(set)).size).toBe(set.permissions.length);
});

test("only the set for sensitive data rests on prose", () => {
  const prose = sets.permissionSets.filter((s) => namesOf(s).some((n) => findPermission(n)?.provenance === "prose"));
  expect(prose.map((set) => set.name)).toEqual(["sensitiveData"]);
});

test("the reported set is what users were told to grant, and nothing that is documented", () => {
  expect(namesOf(reportedLegalHold)).toEqual([
    "recordings:legalhold:export",
    "recording:export",
    "legalhold:read",
    "analytics:export:write",
  ]);
  for (const name of namesOf(reportedLegalHold)) expect(findPermission(name)?.provenance).toBe("reported");
});

test("who exports places holds and cannot lift them, open recordings or delete jobs", () => {
  expect(namesOf(legalHoldExport)).toEqual([
    "recording:job:add",
    "recording:job:edit",
    "recording:job:view",
    "recording:recording:editRetention",
    "recording:screenRecording:editRetention",
    "recording:snippetRecording:editRetention",
    "recording:deletionProtection:apply",
  ]);
});

test("who lifts holds cannot export", () => {
  expect(namesOf(custodian)).toEqual(["recording:deletionProtection:revoke"]);
});

test("the export set suffices for either route, and each member matters to the job route", () => {
  for (const route of ["job", "policy"] as const) {
    expect(namesOf(legalHoldExport)).toEqual(expect.arrayContaining([...requiredForRoute(route)]));
  }
  expect(requiredForRoute("policy")).toEqual([]);
  expect(requiredForRoute("job")).toEqual(namesOf(legalHoldExport).filter((n) => !n.includes("deletionProtection")));
});

test.each(Object.entries(deployerNeeds))("what %s needs is documented", (type, need) => {
  expect(type).toMatch(/^genesyscloud_[a-z_]+$/);
  expect(need.permissions).not.toEqual([]);
  for (const name of need.permissions) expect([name, findPermission(name)?.provenance]).toEqual([name, "documented"]);
  for (const name of need.scopes) expect(findScope(name)?.provenance).toBe("documented");
});

test("a deployer that makes an OAuth client needs to grant roles and to keep its secret in an integration", () => {
  expect(deployerNeeds["genesyscloud_oauth_client"]!.permissions).toEqual(
    expect.arrayContaining(["oauth:client:add", "authorization:grant:add", "integrations:integration:add"]),
  );
});

test("reading the audit log takes one permission and one scope that only reads", () => {
  expect(namesOf(sets.auditReading)).toEqual(["audits:audit:view"]);
  expect(findScope("audits:readonly")?.readOnly).toBe(true);
});
