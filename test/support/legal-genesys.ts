import fc from "fast-check";
import type { LegalHoldExportProps } from "../../lib/hold";
import { legalHoldExport } from "../../lib/catalog";
import { extras, fitting } from "./legal-extras";
import { maybe } from "./legal-places";

type Genesys = NonNullable<LegalHoldExportProps["genesys"]>;

const id = fc.oneof(fc.uuid(), fc.constant("${genesyscloud_auth_role.other.id}"));
const title = fc.constantFrom("Export", "x", "Rôle d'export (№ 1)", "a  b", "{}");
const flag = fc.constantFrom(undefined, true, false);
const more = maybe(
  fc.subarray(["recording:recording:view", "analytics:conversationDetail:view", "routing:queue:view"]),
);
const NEWER = "recording:holdReport:view";
const newer = fc.constant({ additionalPermissions: [NEWER], acknowledgeNewerPermissions: [NEWER] });
const existing = fc.oneof(fc.record({ existingRoleId: id }), fc.record({ existingRoleName: title }));
const described = { roleName: maybe(title), description: maybe(fc.string()) };

const exportRole: fc.Arbitrary<Genesys["exportRole"]> = fc.oneof(
  existing,
  newer,
  fc.record({
    ...described,
    permissions: fc.constantFrom(
      undefined,
      legalHoldExport.permissions.map(({ name }) => name),
    ),
    additionalPermissions: more,
    includeSensitiveData: flag,
  }),
);

const ownClient = {
  clientName: maybe(title),
  description: maybe(fc.string()),
  tokenLifetimeSeconds: maybe(fc.integer({ min: 300, max: 38_880_000 })),
};
const secret = fc.oneof(
  fc.constantFrom({}, { secret: "none" }),
  fc.record({ secret: fc.constant("genesysCredential"), credentialName: maybe(title) }),
  fc.constant({ secret: "state", acknowledgeSecretExposure: true }),
  fc.constant({ secret: "directory", secretDirectory: "/run/secrets", acknowledgeSecretExposure: true }),
);
const forItself = fc.record({
  client: maybe(
    fc.tuple(fc.record({ ...ownClient, grantType: fc.constantFrom(undefined, "clientCredentials") }), secret).map(join),
  ),
  additionalRoleIds: maybe(fc.array(id, { maxLength: 2 })),
  additionalRoleNames: maybe(fc.uniqueArray(title, { maxLength: 2 })),
  divisionId: fc.oneof(fc.constantFrom(undefined, "*"), id),
});
const forPeople = fc.record({
  client: fc
    .tuple(
      fc.record({
        ...ownClient,
        grantType: fc.constant("authorizationCode"),
        redirectUris: fc.constantFrom(
          ["https://example.com/back"],
          ["https://a.example.com/x?y=1", "https://b.example"],
        ),
        scopes: fc.subarray(["recordings", "analytics:readonly", "organization:readonly"], { minLength: 1 }),
      }),
      secret,
    )
    .map(join),
});
const broughtAlong = fc.record({ client: fc.record({ existingClientId: id }) });

const word = fc.constantFrom("ARN", "bucket.name", "a-b_c", "0");
const integration: fc.Arbitrary<Genesys["integration"]> = fc.oneof(
  fc.record({ existingIntegrationId: id }),
  fc.record({ existingCredentialId: id, credentialKey: maybe(word) }),
  fc.record({
    integrationName: maybe(title),
    enabled: flag,
    integrationType: maybe(word),
    credentialType: maybe(word),
    credentialField: maybe(word),
    bucketProperty: maybe(word),
    properties: fc.constantFrom(undefined, "{}", '{"folder":"x"}'),
    advanced: fc.constantFrom(undefined, "{}"),
    namesConfirmed: flag,
  }),
);

/** Random legal choices on the Genesys Cloud side. */
export const genesysOptions: fc.Arbitrary<Genesys> = fc
  .tuple(
    fc.record({
      exportRole: maybe(exportRole),
      custodianRole: maybe(fc.oneof(existing, newer, fc.record({ ...described, additionalPermissions: more }))),
      reportedRole: maybe(
        fc.oneof(
          fc.constant({ acknowledgeReported: true }),
          fc.constant({ acknowledgeReported: true, permissions: [{ domain: "a", entity: "b", action: "c" }] }),
        ),
      ),
      integration: maybe(integration),
      verifyOrganization: flag,
    }),
    fc.oneof(
      { weight: 3, arbitrary: forItself },
      { weight: 1, arbitrary: forPeople },
      { weight: 1, arbitrary: broughtAlong },
    ),
    extras,
  )
  .map(([parts, client, more]) => fitting({ ...parts, ...client, ...more } as Genesys));

/** Random legal choices about exporting by a policy. */
export const exportPolicy: fc.Arbitrary<NonNullable<LegalHoldExportProps["exportPolicy"]>> = fc.oneof(
  fc.record({
    policyName: maybe(title),
    enabled: flag,
    order: maybe(fc.integer({ min: 0, max: 10_000 })),
    media: maybe(
      fc.subarray(["call" as const, "chat" as const, "email" as const, "message" as const], { minLength: 1 }),
    ),
    exportScreenRecordings: flag,
    queueIds: fc.array(id, { minLength: 1, maxLength: 3 }),
    userIds: maybe(fc.array(id, { maxLength: 2 })),
    dateRanges: fc.constantFrom(undefined, ["2026-01-01T00:00:00Z/2026-02-01T00:00:00.5Z"]),
  }),
  fc.constantFrom<NonNullable<LegalHoldExportProps["exportPolicy"]>>(
    { directions: ["INBOUND"] },
    { media: ["call"], directions: ["INBOUND", "OUTBOUND"] },
  ),
);

function join<A, B>([a, b]: [A, B]): A & B {
  return { ...a, ...b };
}
