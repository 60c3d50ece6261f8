import fc from "fast-check";
import type { LegalHoldExportProps } from "../../lib/hold";
import { maybe } from "./legal-places";

type Genesys = NonNullable<LegalHoldExportProps["genesys"]>;
type Extras = Pick<Genesys, "exportActions" | "serviceNow" | "holdTagging" | "jobNotification">;

const id = fc.oneof(fc.uuid(), fc.constant("${genesyscloud_integration.other.id}"));
const title = fc.constantFrom("Exports", "x", "Rôle d_export (1)", "a  b", "+=,@-", "n".repeat(200));
// what stands in quotes in a flow
const spoken = fc.stringMatching(/^\S(.{0,40}\S)?$/).filter((text) => !/[\n\r\u2028\u2029]|[$%]\{|TfToken/.test(text));
const flag = fc.constantFrom(undefined, true, false);
const seconds = maybe(fc.integer({ min: 1, max: 60 }));
const topic = fc.constantFrom("v2.recordings.jobs", "v2.a.{id}.b-c_d");

const exportActions: fc.Arbitrary<NonNullable<Genesys["exportActions"]>> = fc
  .tuple(
    fc.record({ name: maybe(title), category: maybe(title), includeSensitiveData: flag, timeoutSeconds: seconds }),
    fc.oneof(fc.record({ existingIntegrationId: id }), fc.record({ existingCredentialId: id }), fc.constant({})),
    fc.oneof(
      fc.constant({ withoutWorkflow: true }),
      fc.record({ lookBackHours: maybe(fc.integer({ min: 1, max: 8760 })), divisionName: maybe(spoken) }),
    ),
  )
  .map(([one, credential, workflow]) => ({ ...one, ...credential, ...workflow }));

const serviceNow: fc.Arbitrary<NonNullable<Genesys["serviceNow"]>> = fc
  .tuple(
    fc.record({
      instance: fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/),
      name: maybe(title),
      category: maybe(title),
      statusColumn: fc.constantFrom(undefined, "u_status"),
      scopeColumn: fc.constantFrom(undefined, "x9_scope_"),
      timeoutSeconds: seconds,
    }),
    fc.oneof(
      fc.record({ existingIntegrationId: id, credentialType: fc.constantFrom(undefined, "userDefinedOAuth") }),
      fc.record({ existingCredentialId: id, credentialType: fc.constantFrom(undefined, "basicAuth") }),
      fc.record({
        newCredential: fc.record({ userName: title, password: fc.constant("${var.password}") }),
        acknowledgeSecretInState: fc.constant(true),
      }),
      fc.record({
        credentialType: fc.constant("userDefinedOAuth"),
        newCredential: fc.record({ clientId: title, clientSecret: fc.constant("${var.secret}") }),
        acknowledgeSecretInState: fc.constant(true),
      }),
    ),
  )
  .map(([one, credential]) => ({ ...one, ...credential }));

const holdTagging: fc.Arbitrary<NonNullable<Genesys["holdTagging"]>> = fc
  .tuple(
    fc.record({
      name: maybe(title),
      phoneNumbers: maybe(fc.subarray(["+442071234567", "+12125550123", "+6421234567"], { minLength: 1 })),
      attributeName: fc.constantFrom(undefined, "legalHold", "a.b-c_d"),
      attributeValue: maybe(spoken),
      announcement: maybe(spoken),
      initialGreeting: maybe(spoken),
      language: fc.constantFrom(undefined, "en-gb", "de-de"),
      divisionName: maybe(spoken),
    }),
    fc.oneof(fc.record({ queueName: spoken }), fc.record({ flowName: spoken })),
  )
  .map(([one, target]) => ({ ...one, ...target }));

const trigger = fc.record({
  topicName: topic,
  workflowId: id,
  name: maybe(title),
  states: fc.constantFrom(undefined, ["CANCELLED", "FAILED"], ["FULFILLED", "FAILED", "CANCELLED"]),
  stateJsonPath: fc.constantFrom(undefined, "eventBody.state"),
  dataFormat: fc.constantFrom(undefined, "Json", "TopLevelPrimitives"),
});
const eventBridge = fc.record({
  topics: fc.uniqueArray(topic, { minLength: 1 }),
  name: maybe(title),
  sourceSuffix: fc.constantFrom(undefined, "jobs", "a.b-c_d", "s".repeat(64)),
});
const emails = fc.subarray(["legal@example.com", "ops+hold@a.b.example"], { minLength: 1 });
const alarmActions = fc.constantFrom(undefined, ["arn:aws:sns:eu-west-2:111122223333:alarms"]);
const jobNotification: fc.Arbitrary<NonNullable<Genesys["jobNotification"]>> = fc.oneof(
  fc.record({ trigger }),
  fc.record({ trigger: maybe(trigger), eventBridge, emails, alarmActions }),
);

/** Random legal choices of what can be had besides; `fitting` makes them fit the rest. */
export const extras: fc.Arbitrary<Extras> = fc.record({
  exportActions: maybe(exportActions),
  serviceNow: maybe(serviceNow),
  holdTagging: maybe(holdTagging),
  jobNotification: maybe(jobNotification),
});

/** Gives export actions what they need of the client and the role, where those do not have it. */
export function fitting(genesys: Genesys): Genesys {
  const { exportActions: given, client = {}, exportRole = {} } = genesys;
  if (given === undefined) return genesys;
  const apart = given.existingIntegrationId !== undefined || given.existingCredentialId !== undefined;
  const itself = client.existingClientId === undefined && client.grantType !== "authorizationCode";
  const usable = itself && (client.secret ?? "genesysCredential") === "genesysCredential";
  if (!apart && !usable) return { ...genesys, exportActions: { ...given, existingCredentialId: CREDENTIAL } };
  const known = exportRole.existingRoleId === undefined && exportRole.existingRoleName === undefined;
  if (apart || !known || !given.includeSensitiveData) return genesys;
  return { ...genesys, exportRole: { ...exportRole, includeSensitiveData: true } };
}

const CREDENTIAL = "0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10";
