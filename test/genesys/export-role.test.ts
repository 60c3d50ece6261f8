import { findPermission, legalHoldExport, requiredForRoute } from "../../lib/catalog";
import { ExportRole, exportRolePermissions, type ExportRoleProps } from "../../lib/genesys";
import { nonconforming } from "../support/conforms";
import { faultsOf } from "../support/faults";
import { only, synth } from "../support/synth";

interface Policy {
  readonly domain: string;
  readonly entity_name: string;
  readonly action_set: readonly string[];
}

/** What Genesys Cloud would grant by the synthesized role. */
function granted(props: ExportRoleProps): string[] {
  const stack = synth((scope) => void new ExportRole(scope, "role", props));
  expect(nonconforming(stack)).toEqual([]);
  const policies = only(stack, "genesyscloud_auth_role")["permission_policies"] as Policy[];
  return policies.flatMap((p) => p.action_set.map((action) => `${p.domain}:${p.entity_name}:${action}`));
}

test("by default the role grants the documented set, suffices for a job, and lifts nothing", () => {
  const names = granted({});
  expect(names).toEqual(legalHoldExport.permissions.map(({ name }) => name).sort());
  expect(names).toEqual(expect.arrayContaining([...requiredForRoute("job")]));
  expect(names).not.toContain("recording:deletionProtection:revoke");
  expect(names.every((name) => findPermission(name)?.provenance === "documented")).toBe(true);
});

test("sensitive data and further permissions are added only when asked for", () => {
  const sensitive = "recording:recording:viewSensitiveData";
  expect(granted({})).not.toContain(sensitive);
  expect(granted({ includeSensitiveData: true })).toEqual([...granted({}), sensitive].sort());
  expect(granted({ additionalPermissions: ["analytics:dataExport:view"] })).toContain("analytics:dataExport:view");
  expect(granted({ permissions: ["recording:job:view"] })).toEqual(["recording:job:view"]);
});

test("a permission that is newer than the list is granted when it is acknowledged by name", () => {
  const name = "recording:holdReport:view";
  const props = { additionalPermissions: [name], acknowledgeNewerPermissions: [name] };
  expect(granted(props)).toEqual([...granted({}), name].sort());
});

test("the same permissions in any order, and twice, give the same role", () => {
  const [a, b] = ["recording:job:view", "analytics:dataExport:view"];
  const twice = { permissions: [b!, a!], additionalPermissions: [a!] };
  expect(synth((scope) => void new ExportRole(scope, "role", twice)).resource).toEqual(
    synth((scope) => void new ExportRole(scope, "role", { permissions: [a!, b!] })).resource,
  );
});

test("what the construct says it grants is what it grants", () => {
  let said: readonly string[] = [];
  synth((scope) => (said = new ExportRole(scope, "role", { includeSensitiveData: true }).permissions));
  expect(said).toEqual(granted({ includeSensitiveData: true }));
});

test("a role brought along by name is looked up, by id taken as it is; nothing is created", () => {
  let [byName, byId] = ["", ""];
  const stack = synth((scope) => {
    byName = new ExportRole(scope, "a", { existingRoleName: "Recording Administrator" }).roleId;
    byId = new ExportRole(scope, "b", { existingRoleId: "0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10" }).roleId;
    expect(scope.node.tryFindChild("a")).toMatchObject({ permissions: [] });
  });
  expect(stack.resource).toBeUndefined();
  expect(Object.values(stack.data["genesyscloud_auth_role"]!)).toMatchObject([{ name: "Recording Administrator" }]);
  expect(byName).toMatch(/TfToken/);
  expect(byId).toBe("0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10");
  expect(exportRolePermissions({ existingRoleId: byId })).toBeUndefined();
});

const id = "0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10";
const cases: [ExportRoleProps, string[]][] = [
  [{ roleName: " x" }, ["GENESYS_NAME_INVALID roleName"]],
  [{ roleName: "${local.name}" }, ["TOKEN_NOT_ALLOWED roleName"]],
  [{ existingRoleId: "Recording Administrator" }, ["GENESYS_ID_INVALID existingRoleId"]],
  [{ existingRoleName: "" }, ["GENESYS_NAME_INVALID existingRoleName"]],
  [{ existingRoleId: id, existingRoleName: "x" }, ["ROLE_KIND_AMBIGUOUS existingRoleName"]],
  [{ existingRoleId: id, description: "x" }, ["ROLE_OPTION_WITHOUT_NEW_ROLE description"]],
  [{ existingRoleName: "x", includeSensitiveData: true }, ["ROLE_OPTION_WITHOUT_NEW_ROLE includeSensitiveData"]],
  [{ permissions: [] }, ["ROLE_WITHOUT_PERMISSION permissions"]],
  [{ permissions: ["recording:job:*"] }, ["PERMISSION_WILDCARD permissions[0]"]],
  [{ permissions: ["recording:job:create"] }, ["PERMISSION_UNKNOWN permissions[0]"]],
  [{ additionalPermissions: ["legalhold:read"] }, ["PERMISSION_REPORTED additionalPermissions[0]"]],
  [
    {
      additionalPermissions: ["recording:a:view", "recording:b:view"],
      acknowledgeNewerPermissions: ["recording:a:view"],
    },
    ["PERMISSION_UNKNOWN additionalPermissions[1]"],
  ],
  [
    { acknowledgeNewerPermissions: ["recording:a:view"] },
    ["PERMISSION_ACKNOWLEDGED_IN_VAIN acknowledgeNewerPermissions[0]"],
  ],
  [
    { existingRoleId: id, acknowledgeNewerPermissions: [] },
    ["ROLE_OPTION_WITHOUT_NEW_ROLE acknowledgeNewerPermissions"],
  ],
  [{ permissions: ["recording:deletionProtection:revoke"] }, ["ROLE_MAY_LIFT_HOLD permissions[0]"]],
  [
    { permissions: ["x:y:z"], additionalPermissions: ["recording:deletionProtection:revoke"] },
    ["PERMISSION_UNKNOWN permissions[0]", "ROLE_MAY_LIFT_HOLD additionalPermissions[0]"],
  ],
];

test.each(cases)("%j is refused", (props, expected) => {
  expect(faultsOf((scope) => void new ExportRole(scope, "role", props))).toEqual(expected);
});

test("an id that Terraform knows only later is accepted: no rule needs it", () => {
  const existingRoleId = "${genesyscloud_auth_role.mine.id}";
  expect(faultsOf((scope) => void new ExportRole(scope, "role", { existingRoleId }))).toEqual([]);
});
