import { CustodianRole, type CustodianRoleProps } from "../../lib/genesys";
import { nonconforming } from "../support/conforms";
import { faultsOf } from "../support/faults";
import { only, synth } from "../support/synth";

test("by default the role lifts holds and does nothing else", () => {
  const stack = synth((scope) => void new CustodianRole(scope, "role"));
  expect(nonconforming(stack)).toEqual([]);
  expect(only(stack, "genesyscloud_auth_role")["permission_policies"]).toEqual([
    { action_set: ["revoke"], domain: "recording", entity_name: "deletionProtection" },
  ]);
});

test("is granted to nobody: no grant resource, which would replace a person's other roles", () => {
  const stack = synth((scope) => void new CustodianRole(scope, "role"));
  expect(Object.keys(stack.resource)).toEqual(["genesyscloud_auth_role"]);
});

test("further permissions come besides, never instead", () => {
  let role!: CustodianRole;
  synth((scope) => {
    role = new CustodianRole(scope, "role", { additionalPermissions: ["recording:recording:view"] });
  });
  expect(role.permissions).toEqual(["recording:deletionProtection:revoke", "recording:recording:view"]);
});

test.each<[CustodianRoleProps, string[]]>([
  [{ additionalPermissions: ["recording:recording:read"] }, ["PERMISSION_UNKNOWN additionalPermissions[0]"]],
  [
    { existingRoleName: "Quality Administrator", additionalPermissions: [] },
    ["ROLE_OPTION_WITHOUT_NEW_ROLE additionalPermissions"],
  ],
])("%j is refused", (props, expected) => {
  expect(faultsOf((scope) => void new CustodianRole(scope, "role", props))).toEqual(expected);
});
