import { CustodianRole, OrganizationGuard } from "../../lib/genesys";
import { nonconforming } from "../support/conforms";
import { faultsOf } from "../support/faults";
import { only, synth } from "../support/synth";

const organizationId = "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3";

test("what it guards compares the signed-in organization with the one that is meant, in the plan", () => {
  const stack = synth((scope) => {
    const guard = new OrganizationGuard(scope, "organization", { organizationId });
    new CustodianRole(scope, "role", { guard });
  });
  expect(nonconforming(stack)).toEqual([]);
  const [me] = Object.keys(stack.data["genesyscloud_organizations_me"]!);
  expect(only(stack, "genesyscloud_auth_role")["lifecycle"]).toEqual({
    precondition: [
      {
        condition: `\${data.genesyscloud_organizations_me.${me}.id == "${organizationId}"}`,
        error_message: expect.stringContaining(organizationId) as string,
      },
    ],
  });
});

test.each([
  [organizationId.toUpperCase(), "ORGANIZATION_ID_INVALID organizationId"],
  [`${organizationId}0`, "ORGANIZATION_ID_INVALID organizationId"],
  ["${var.organization}", "TOKEN_NOT_ALLOWED organizationId"],
])("%s is refused: the condition is written as text", (value, expected) => {
  const build = () => faultsOf((scope) => void new OrganizationGuard(scope, "guard", { organizationId: value }));
  expect(build()).toEqual([expected]);
});
