import { App, Testing } from "cdktf";
import { custodian, legalHoldExport } from "../../lib/catalog";
import { ConfigError } from "../../lib/core";
import { LegalHoldExportStack, LegalHoldRolesStack, type LegalHoldRolesStackProps } from "../../stacks";
import { nonconforming } from "../support/conforms";
import { london } from "../support/london";
import { synthStack, type Synthesized } from "../support/synth";

const { genesysRegion, organizationId, backend } = london();
const make = (props: object = {}, app: App = Testing.app()): Synthesized => {
  const all = { genesysRegion, organizationId, backend, ...props } as LegalHoldRolesStackProps;
  return synthStack(new LegalHoldRolesStack(app, "roles", all));
};

interface Role {
  readonly name: string;
  readonly permission_policies: readonly {
    readonly domain: string;
    readonly entity_name: string;
    readonly action_set: readonly string[];
  }[];
}

function granted(stack: Synthesized): { readonly [role: string]: readonly string[] } {
  const roles = Object.values(stack.resource["genesyscloud_auth_role"]!) as unknown as Role[];
  const names = ({ permission_policies }: Role) =>
    permission_policies.flatMap((p) => p.action_set.map((action) => `${p.domain}:${p.entity_name}:${action}`));
  return Object.fromEntries(roles.map((role) => [role.name, names(role).sort()]));
}

const names = (set: typeof custodian) => set.permissions.map(({ name }) => name).sort();

test("makes the two roles and nothing else, grants them to nobody, needs no AWS", () => {
  const stack = make();
  expect(granted(stack)).toEqual({
    "legal-hold-export": names(legalHoldExport),
    "legal-hold-export-custodian": names(custodian),
  });
  expect(Object.keys(stack.resource)).toEqual(["genesyscloud_auth_role"]);
  expect(Object.keys(stack.provider)).toEqual(["genesyscloud"]);
  expect(nonconforming(stack)).toEqual([]);
});

test("each role's id is put out, and each refuses another organization", () => {
  const stack = make({ reportedRole: { acknowledgeReported: true } });
  expect(Object.keys(stack.output).sort()).toEqual(["custodian_role_id", "export_role_id", "reported_role_id"]);
  const roles = Object.values(stack.resource["genesyscloud_auth_role"]!);
  expect(roles).toHaveLength(3);
  for (const role of roles) expect(JSON.stringify(role["lifecycle"])).toContain(organizationId);
  expect(make({ verifyOrganization: false }).data).toBeUndefined();
});

test("an export that names these roles makes none, and finds each by the name that it has here", () => {
  const name = "hold-for-case";
  const here = granted(make({ name, custodianRole: { roleName: "People who lift holds" } }));
  const stack = synthStack(
    new LegalHoldExportStack(Testing.app(), "export", {
      ...london(),
      name,
      deployer: "clientCredentials",
      genesys: {
        exportRole: { existingRoleName: name },
        custodianRole: { existingRoleName: "People who lift holds" },
      },
    }),
  );
  expect(stack.resource["genesyscloud_auth_role"]).toBeUndefined();
  const looked = Object.values(stack.data["genesyscloud_auth_role"]!).map((role) => role["name"]);
  expect(looked.sort()).toEqual(Object.keys(here).sort());
});

test("credentials can be sensitive variables of the stack", () => {
  const { variable } = make({ genesysCredentials: "variables" });
  expect(Object.values(variable).map(({ sensitive }) => sensitive)).toEqual([true, true]);
});

const refused: [object, string[]][] = [
  [{ genesysRegion: "eu-west-9" }, ["GENESYS_REGION_UNKNOWN genesysRegion"]],
  [{ organizationId: "ACME" }, ["ORGANIZATION_ID_INVALID organizationId"]],
  [{ name: "legal hold" }, ["ROLE_NAME_INVALID name"]],
  [{ backend: {} }, ["BACKEND_MISSING backend.s3"]],
  [{ genesysCredentials: "password" }, ["CREDENTIALS_SOURCE_INVALID genesysCredentials"]],
  [{ exportRole: { existingRoleName: "x" } }, ["ROLE_NOT_CREATED exportRole.existingRoleName"]],
  [{ exportRole: { permissions: [] } }, ["ROLE_WITHOUT_PERMISSION exportRole.permissions"]],
  [{ custodianRole: { roleName: " " } }, ["GENESYS_NAME_INVALID custodianRole.roleName"]],
  [{ reportedRole: {} }, ["REPORTED_NOT_ACKNOWLEDGED reportedRole.acknowledgeReported"]],
  [{ custodian: { roleName: "x" } }, ["UNKNOWN_PROPERTY custodian"]],
  [{ custodianRole: null }, ["WRONG_TYPE custodianRole"]],
  [{ verifyOrganization: "no" }, ["WRONG_TYPE verifyOrganization"]],
  [{ organizationId: 1, backend: {} }, ["ORGANIZATION_ID_INVALID organizationId", "BACKEND_MISSING backend.s3"]],
];

test.each(refused)("%j is refused", (props, expected) => {
  let found: string[] = [];
  try {
    make(props);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    found = error.faults.map(({ code, field }) => `${code} ${field}`);
  }
  expect(found).toEqual(expected);
});
