import { reportedLegalHold } from "../../lib/catalog";
import { ReportedRole, type ReportedRoleProps } from "../../lib/genesys";
import { nonconforming } from "../support/conforms";
import { faultsOf } from "../support/faults";
import { only, synth } from "../support/synth";

test("acknowledged, it grants the reported names as triples, under a name of its own", () => {
  let permissions: readonly string[] = [];
  const stack = synth((scope) => {
    permissions = new ReportedRole(scope, "role", { acknowledgeReported: true }).permissions;
  });
  expect(nonconforming(stack)).toEqual([]);
  expect(permissions).toHaveLength(reportedLegalHold.permissions.length);
  expect(permissions).toContain("recordings:legalhold:export");
  expect(only(stack, "genesyscloud_auth_role")["name"]).toBe("legal-hold-export-reported");
});

test("the triples can be overridden, since how the platform stores a name of two parts is a guess", () => {
  const override = [{ domain: "legalhold", entity: "hold", action: "read" }];
  const stack = synth(
    (scope) => void new ReportedRole(scope, "role", { acknowledgeReported: true, permissions: override }),
  );
  expect(only(stack, "genesyscloud_auth_role")["permission_policies"]).toEqual([
    { action_set: ["read"], domain: "legalhold", entity_name: "hold" },
  ]);
});

const triple = { domain: "a", entity: "b", action: "c" };
const revoke = { domain: "recording", entity: "deletionProtection", action: "revoke" };

test.each<[Partial<ReportedRoleProps>, string[]]>([
  [{ acknowledgeReported: false }, ["REPORTED_NOT_ACKNOWLEDGED acknowledgeReported"]],
  [{ acknowledgeReported: "yes" as never }, ["WRONG_TYPE acknowledgeReported"]],
  [{ permissions: [] }, ["ROLE_WITHOUT_PERMISSION permissions"]],
  [{ permissions: [triple, { ...triple, action: "*" }] }, ["REPORTED_PERMISSION_INVALID permissions[1]"]],
  [{ permissions: [{ ...triple, domain: "${x}" }] }, ["TOKEN_NOT_ALLOWED permissions[0]"]],
  [{ permissions: [triple, revoke] }, ["ROLE_MAY_LIFT_HOLD permissions[1]"]],
])("%j is refused", (props, expected) => {
  const all = { acknowledgeReported: true, ...props };
  expect(faultsOf((scope) => void new ReportedRole(scope, "role", all))).toEqual(expected);
});
