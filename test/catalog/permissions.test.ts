import { createHash } from "node:crypto";
import { documentedPermissionNames } from "../../lib/catalog/permission-names";
import { checkPermission, findPermission, parsePermission } from "../../lib/catalog/permissions";
import { reportedPermissions } from "../../lib/catalog/reported-permissions";
import { Faults, type Fault } from "../../lib/core";

const documented = documentedPermissionNames().filter((name) => findPermission(name)?.provenance === "documented");

function faultOf(name: unknown, acceptReported?: boolean): Fault {
  const faults = new Faults();
  expect(checkPermission(faults, "permissions[0]", name, { acceptReported })).toBeUndefined();
  expect(faults.all).toHaveLength(1);
  expect(faults.all[0]!.field).toBe("permissions[0]");
  return faults.all[0]!;
}

test("the data are the 1,434 names of the API documentation, sorted, none twice", () => {
  expect(documented).toHaveLength(1434);
  expect(new Set(documented).size).toBe(1434);
  expect([...documented].sort()).toEqual(documented);
  // taken from the list that the data were made of, one name a line
  const digest = createHash("sha256")
    .update(`${documented.join("\n")}\n`)
    .digest("hex");
  expect(digest).toBe("533a4e99f1c0ac7f7f92ed23795da4888034fb7aca6b0fc48257b50e60809caa");
});

test("every documented name comes back as itself and passes the check", () => {
  const faults = new Faults();
  for (const name of documented) {
    const { domain, entity, action } = parsePermission(name)!;
    expect(`${domain}:${entity}:${action}`).toBe(name);
    expect(findPermission(name)).toEqual({ domain, entity, action, name, provenance: "documented" });
    expect(checkPermission(faults, "p", name)?.name).toBe(name);
  }
  expect(faults.all).toEqual([]);
});

test("names known from prose are marked and pass", () => {
  const prose = documentedPermissionNames().filter((name) => findPermission(name)?.provenance === "prose");
  expect(prose).toEqual(["recording:recording:viewSensitiveData", "recording:screenRecording:stop"]);
  expect(checkPermission(new Faults(), "p", "recording:recording:viewSensitiveData")?.provenance).toBe("prose");
});

test.each(["recording:export", "recording:*:view", "a:b:c:d", "recording::view", "", " recording:job:add"])(
  "%p has not the shape of a permission",
  (name) => expect(parsePermission(name)).toBeUndefined(),
);

test.each([
  ["recording:jobs:add", '"recording:job:add"'],
  ["Recording:Job:Add", '"recording:job:add"'],
  ["recording:job:create", '"recording:job:add"'],
  ["recording:recording:read", '"recording:recording:view"'],
  ["recording:job:run", "recording:job has the actions add, delete, edit, view"],
  ["recording:job:ad", '"recording:job:add"'],
  ["recording:recording:export", "recording:job:add"],
  ["recording:deletionProtection:completelyUnlike", "apply, revoke"],
  ["recordings:readonly", "OAuth scope"],
  ["s3:write", "s3:PutObject"],
  ["Export Recordings", "recording:job:add"],
  ["analytics:export", "analytics:dataExport:add"],
  ["constructor:toString:call", "GET /api/v2"],
  ["quite something else", "GET /api/v2/authorization/permissions"],
  ["", "GET /api/v2/authorization/permissions"],
  [undefined, "GET /api/v2/authorization/permissions"],
])("%p is unknown, and the fix says %s", (name, hint) => {
  const fault = faultOf(name, true);
  expect(fault.code).toBe("PERMISSION_UNKNOWN");
  expect(fault.fix).toContain(hint);
});

test.each(["recording:job:*", "*", "recording:*:*", "recording:jo?:add"])("%s is refused as a wildcard", (name) => {
  expect(faultOf(name, true).code).toBe("PERMISSION_WILDCARD");
});

test("a token is refused as a token", () => {
  expect(faultOf("${var.permission}").code).toBe("TOKEN_NOT_ALLOWED");
});

const newer = "recording:holdReport:view";

test("a name that no list here has passes when it is named as newer, and only then", () => {
  expect(faultOf(newer)).toMatchObject({ code: "PERMISSION_UNKNOWN" });
  expect(faultOf(newer).fix).toContain("acknowledgeNewerPermissions");
  const faults = new Faults();
  expect(checkPermission(faults, "p", newer, { acceptNewer: [newer] })).toMatchObject({ provenance: "unlisted" });
  expect(faults.all).toEqual([]);
});

test.each([
  "recording:recording:export",
  "recordings:legalhold:export",
  "recording:job:*",
  "holds",
  "recordings:readonly",
])("%s is not taken for newer", (name) => {
  const faults = new Faults();
  expect(checkPermission(faults, "p", name, { acceptNewer: [name] })).toBeUndefined();
  expect(faults.all).toHaveLength(1);
  expect(faults.all[0]!.fix).not.toContain("acknowledgeNewerPermissions");
});

const triples = reportedPermissions.filter((reported) => reported.kind === "permission");

test.each(triples)("$name needs an acknowledgement, and the fix names what to use", (reported) => {
  const fault = faultOf(reported.name);
  expect(fault.code).toBe("PERMISSION_REPORTED");
  for (const substitute of reported.substitutes) expect(fault.fix).toContain(substitute);

  const faults = new Faults();
  const { name, domain, entity, action } = reported;
  const accepted = checkPermission(faults, "p", name, { acceptReported: true });
  expect(accepted).toEqual({ name, domain, entity, action, provenance: "reported" });
  expect(faults.all).toEqual([]);
});
