import {
  EXPORTER,
  HOME,
  LONG_AGO,
  OPERATOR,
  roleWith,
  type GenesysServer,
  type OrganizationState,
} from "../../support/genesys-server";
import { confirmed, examineGenesys, expectationOf, ids, stackJson, type GenesysCase } from "../../support/doctor-pair";

const expected = expectationOf(stackJson());
const clientOf = (organization: OrganizationState, { id }: { readonly id: string }) =>
  organization.clients.find((client) => client.id === id)!;
const CONVERSATION = "11111111-2222-4333-8444-555555555555";
const RECORDING = { id: "rec-1", media: "audio", fileState: "AVAILABLE", region: "eu-west-2" };
const EXTERNAL = {
  purpose: "customer",
  participantName: "Jane Doe",
  sessions: [{ mediaType: "voice", edgeId: "edge-1", ani: "tel:+15551234567" }],
};

function conversation(organization: OrganizationState, more: object = {}, recording: object = {}): void {
  organization.protectedIds.add(CONVERSATION);
  organization.conversations.set(CONVERSATION, {
    divisionIds: [HOME],
    recordings: [{ ...RECORDING, ...recording }],
    participants: [EXTERNAL],
    ...more,
  });
}

/** A client that acts for a person, as the stack and the organization have it. */
const coded = expectationOf(
  stackJson({
    ...confirmed(),
    genesys: {
      integration: { bucketProperty: "bucketName", namesConfirmed: true },
      client: {
        grantType: "authorizationCode",
        redirectUris: ["https://example.com/back"],
        scopes: ["recordings", "analytics"],
        secret: "state",
        acknowledgeSecretExposure: true,
      },
    },
  }),
);
function codedOrganization(organization: OrganizationState): void {
  const client = clientOf(organization, EXPORTER);
  client.authorizedGrantType = "CODE";
  client.scope = ["recordings", "analytics"];
  client.roleDivisions = [{ roleId: "role-operator", divisionId: "*", grantMadeAt: LONG_AGO }];
}

test("a healthy organization has no findings, and the token is told about without itself", async () => {
  const report = await examineGenesys({ expected });
  expect(report.findings).toEqual([]);
  expect(report.token).toMatchObject({
    clientId: OPERATOR.id,
    organizationId: expected.genesys.organizationId,
    lifetimeSeconds: 86_400,
  });
  expect(report.token!.holds["recording:job:add"]).toEqual(["*"]);
  expect(report.integrationProps).toEqual({
    integrationType: "aws-s3-recording-bulk-actions-integration",
    credentialKey: "AmazonWebServicesARN",
    credentialType: "amazonWebServicesARN",
    credentialField: "ARN",
    bucketProperty: "bucketName",
  });
  expect(JSON.stringify(report)).not.toMatch(/not-to-be-seen|Jane/);
});

test("healthy too: conversations that are protected, recorded and in the right place; a client that acts for a person", async () => {
  const report = await examineGenesys({
    expected,
    break: (o) => conversation(o),
    questions: { conversations: [CONVERSATION] },
  });
  expect(report.findings).toEqual([]);
  const person = await examineGenesys({ expected: coded, break: codedOrganization, tokenOf: EXPORTER.id });
  expect(person.findings).toEqual([]);
});

type Row = readonly [what: string, given: Omit<GenesysCase, "expected">, id: string, message: RegExp];
const lose = (role: string, entity: string) => (o: OrganizationState) => {
  const found = o.roles.find(({ id }) => id === role)!;
  found.policies = found.policies.filter((policy) => `${policy.entityName}:${policy.actions[0]}` !== entity);
};
const integration = (change: (one: OrganizationState["integrations"][number]) => void) => (o: OrganizationState) =>
  change(o.integrations[0]!);

test.each<Row>([
  [
    "wrong secret",
    { break: (o) => void (clientOf(o, OPERATOR).secret = "x") },
    "TOKEN_REFUSED",
    /POST \/oauth\/token: the client's id or secret was refused \(401\)/,
  ],
  [
    "another organization",
    { break: (o) => void (o.id = "99999999-0000-4000-8000-000000000000") },
    "ORGANIZATION_MISMATCH",
    /99999999-0000.*the stack is for 3f8a1c52/,
  ],
  ["another region", { region: "us-east-1" }, "REGION_MISMATCH", /us-east-1, and the stack says eu-west-2/],
  [
    "a token older than the last grant keeps the old set",
    {
      tokenOf: OPERATOR.id,
      afterToken: (o) => {
        const client = clientOf(o, OPERATOR);
        client.roleDivisions = [
          ...client.roleDivisions,
          { roleId: "role-export", divisionId: "*", grantMadeAt: LONG_AGO },
        ];
      },
    },
    "TOKEN_STALE",
    /other roles or divisions than its client has now/,
  ],
  [
    "a given token of unknown age, and a role granted lately",
    {
      tokenOf: OPERATOR.id,
      break: (o) =>
        void (clientOf(o, OPERATOR).roleDivisions[0]!.grantMadeAt = new Date(Date.now() - 60_000).toISOString()),
    },
    "TOKEN_STALE",
    /age of the given token is not known/,
  ],
  [
    "the operator may not create jobs",
    { break: lose("role-operator", "job:add") },
    "PERMISSION_MISSING",
    /does not hold recording:job:add/,
  ],
  [
    "sensitive data",
    { intent: { sensitiveData: true } },
    "PERMISSION_MISSING",
    /recording:recording:viewSensitiveData/,
  ],
  [
    "a condition",
    {
      break: (o) =>
        void (o.roles[1]!.policies.find(
          ({ entityName, actions }) => entityName === "job" && actions[0] === "add",
        )!.condition = "{}"),
    },
    "PERMISSION_CONDITIONAL",
    /recording:job:add is held under a condition only/,
  ],
  [
    "another division",
    {
      break: (o) => {
        conversation(o, { divisionIds: ["division-apac"] });
        clientOf(o, OPERATOR).roleDivisions[0]!.divisionId = HOME;
      },
      questions: { conversations: [CONVERSATION] },
    },
    "PERMISSION_DIVISION",
    /is not held in division division-apac/,
  ],
  [
    "a reported permission",
    { intent: { permissions: ["recordings:legalhold:export"] } },
    "PERMISSION_UNKNOWN",
    /no permission "recordings:legalhold:export"/,
  ],
  [
    "no client",
    { break: (o) => void (clientOf(o, EXPORTER).name = "other") },
    "CLIENT_MISSING",
    /no client "legal-hold-export"/,
  ],
  [
    "an inactive client",
    { break: (o) => void (clientOf(o, EXPORTER).state = "inactive") },
    "CLIENT_DRIFT",
    /is inactive/,
  ],
  [
    "tokens that live longer",
    { break: (o) => void (clientOf(o, EXPORTER).accessTokenValiditySeconds = 864_000) },
    "CLIENT_DRIFT",
    /864000 s, and the stack says 86400 s/,
  ],
  [
    "the client lacks a permission",
    { break: lose("role-export", "job:edit") },
    "CLIENT_PERMISSION_MISSING",
    /does not hold recording:job:edit\.$/,
  ],
  [
    "the client holds its role elsewhere",
    { break: (o) => void (clientOf(o, EXPORTER).roleDivisions[0]!.divisionId = "elsewhere") },
    "CLIENT_PERMISSION_MISSING",
    /does not hold recording:.* in division home-division/,
  ],
  [
    "the client may lift holds",
    {
      break: (o) => void o.roles[0]!.policies.push(...roleWith("x", ["recording:deletionProtection:revoke"]).policies),
    },
    "CLIENT_MAY_LIFT_HOLDS",
    /recording:deletionProtection:revoke/,
  ],
  [
    "a swallowed failure",
    { break: (o) => void o.credentials.pop() },
    "CLIENT_CREDENTIAL_MISSING",
    /no credential "legal-hold-export"/,
  ],
  [
    "another type",
    {
      break: (o) => {
        o.integrationTypes[1]!.id = "aws-s3-recording-exporter";
        o.integrations = [];
      },
    },
    "INTEGRATION_TYPE_UNKNOWN",
    /Likely: aws-s3-recording-exporter/,
  ],
  [
    "no integration",
    { break: (o) => void (o.integrations = []) },
    "INTEGRATION_MISSING",
    /no integration "legal-hold-export"/,
  ],
  [
    "switched off",
    { break: integration((one) => void (one.intendedState = "DISABLED")) },
    "INTEGRATION_OFF",
    /is DISABLED/,
  ],
  [
    "does not run",
    { break: integration((one) => void (one.reportedState = { code: "ERROR" })) },
    "INTEGRATION_OFF",
    /reports ERROR/,
  ],
  [
    "another property for the bucket",
    {
      break: (o) =>
        void (o.schemas[`${o.integrationTypes[1]!.id}/properties`] = {
          properties: { s3BucketName: {} },
          required: [],
        }),
    },
    "INTEGRATION_NAMES",
    /no property bucketName; it has s3BucketName/,
  ],
  [
    "another credential key",
    {
      break: (o) =>
        void (o.integrationTypes[1]!.credentials = {
          awsRole: { required: true, credentialTypes: ["amazonWebServicesARN"] },
        }),
    },
    "INTEGRATION_NAMES",
    /credentialKey "AmazonWebServicesARN" is not among awsRole/,
  ],
  [
    "another bucket",
    { break: integration((one) => void (one.config.properties = { bucketName: "another-bucket" })) },
    "INTEGRATION_BUCKET",
    /bucketName is another-bucket/,
  ],
  [
    "an empty credential id",
    { break: integration((one) => void (one.config.credentials["AmazonWebServicesARN"] = { id: "" })) },
    "INTEGRATION_CREDENTIAL",
    /empty id/,
  ],
  [
    "another role",
    { break: (o) => void (o.credentials[0]!.credentialFields["ARN"] = "arn:aws:iam::111122223333:role/old") },
    "INTEGRATION_CREDENTIAL",
    /role\/old/,
  ],
  [
    "two jobs already",
    {
      break: (o) =>
        void o.jobs.push(
          ...["PENDING", "PROCESSING", "FULFILLED"].map((state) => ({
            id: state,
            state,
            user: { id: "u" },
            recordingJobsQuery: {},
          })),
        ),
    },
    "JOB_LIMIT",
    /^2 jobs/,
  ],
  [
    "the quota",
    { break: (o) => conversation(o), questions: { conversations: [CONVERSATION] }, intent: { protectedCount: 1_001 } },
    "PROTECTION_QUOTA",
    /1001 in all/,
  ],
  [
    "no recording",
    { break: (o) => conversation(o, { recordings: [] }), questions: { conversations: [CONVERSATION] } },
    "RECORDING_NONE",
    /11111111-2222/,
  ],
  [
    "archived: completed with a null url",
    { break: (o) => conversation(o, {}, { fileState: "ARCHIVED" }), questions: { conversations: [CONVERSATION] } },
    "RECORDING_UNAVAILABLE",
    /rec-1 of 1111.* is ARCHIVED/,
  ],
  [
    "not protected, and about to be deleted",
    {
      break: (o) => {
        conversation(o, {}, { deleteDate: "2026-12-01T00:00:00Z" });
        o.protectedIds.clear();
      },
      questions: { conversations: [CONVERSATION] },
    },
    "RECORDING_UNPROTECTED",
    /Not protected, with a delete date: 1111/,
  ],
  [
    "residency",
    { break: (o) => conversation(o, {}, { region: "ap-southeast-2" }), questions: { conversations: [CONVERSATION] } },
    "RECORDING_RESIDENCY",
    /lies in ap-southeast-2/,
  ],
  [
    "a trunk that was lost",
    {
      break: (o) => conversation(o, { participants: [{ ...EXTERNAL, sessions: [{ mediaType: "voice" }] }] }),
      questions: { conversations: [CONVERSATION] },
    },
    "TRUNK_MISSING",
    /No trunk: 1111/,
  ],
  [
    "a read without permission",
    { break: lose("role-operator", "integration:view") },
    "GENESYS_UNREADABLE",
    /403 missing.permissions\), correlation id correlation-\d+/,
  ],
])("%s: doctor names it, and nothing else", async (_, given, id, message) => {
  const report = await examineGenesys({ expected, ...given });
  expect([...new Set(ids(report))]).toEqual([id]);
  expect(report.findings.map(({ what }) => what).join("\n")).toMatch(message);
  expect(JSON.stringify(report.findings)).not.toMatch(/not-to-be-seen|Jane|5551234567/);
});

test.each([
  ["recordings:legalhold:export", /recording:job:add.*recording:deletionProtection:apply.*scope recordings/],
  ["analytics:export:write", /analytics:dataExport:add.*s3:PutObject/],
  ["analytics:export", /analytics:dataExport:add.*scope analytics/],
  ["legalhold:read", /recording:recording:view/],
  ["recording:export", /recording:job:add/],
  ["recording:recording:export", /recording:job:add/],
  ["Export Recordings", /recording:job:add/],
])("%s: not known, with the documented substitute", async (name, substitute) => {
  const { findings } = await examineGenesys({ expected, intent: { permissions: [name] } });
  expect(findings).toEqual([
    expect.objectContaining({ id: "PERMISSION_UNKNOWN", fix: expect.stringMatching(substitute) as string }),
  ]);
});

describe("a client that acts for a person", () => {
  test.each<[string, (o: OrganizationState) => void, string, RegExp]>([
    [
      "its token lacks the scope",
      (o) => void (clientOf(o, EXPORTER).scope = ["analytics"]),
      "SCOPE_MISSING",
      /lacks the scope recordings/,
    ],
    [
      "a scope that only reads",
      (o) => void (clientOf(o, EXPORTER).scope = ["recordings:readonly", "analytics"]),
      "SCOPE_MISSING",
      /only reads/,
    ],
    [
      "a scope that nobody has",
      (o) => void clientOf(o, EXPORTER).scope.push("analytics:export"),
      "SCOPE_UNKNOWN",
      /no scope "analytics:export"/,
    ],
  ])("%s", async (_, breakIt, id, message) => {
    const report = await examineGenesys({
      expected: coded,
      break: (o) => {
        codedOrganization(o);
        breakIt(o);
      },
      tokenOf: EXPORTER.id,
    });
    const found = report.findings.find((finding) => finding.id === id);
    expect(found?.what).toMatch(message);
    // the client itself lacks the scope as well, and that is all there is besides
    expect(ids(report).filter((other) => other !== id && other !== "CLIENT_DRIFT")).toEqual([]);
  });

  test("scopes that were added after the token was issued", async () => {
    const report = await examineGenesys({
      expected: coded,
      break: codedOrganization,
      tokenOf: EXPORTER.id,
      afterToken: (o) => void (clientOf(o, EXPORTER).scope = ["recordings", "analytics", "quality"]),
    });
    expect(ids(report)).toEqual(["TOKEN_STALE"]);
    expect(report.findings[0]!.what).toMatch(/its client has recordings, analytics, quality now/);
  });
});

test("who only looks is not asked for the permissions of an export", async () => {
  const report = await examineGenesys({
    expected,
    break: lose("role-operator", "job:add"),
    intent: { observer: true },
  });
  expect(report.findings).toEqual([]);
});

test("what was just made may be listed a moment later", async () => {
  const unsettle = (o: OrganizationState, _: GenesysServer) => void o.unsettled.set("integration-1", 1);
  expect((await examineGenesys({ expected, break: unsettle })).findings).toEqual([]);
});

test("a reported permission in a role of the stack is named once", async () => {
  const reported = expectationOf(
    stackJson({
      ...confirmed(),
      genesys: {
        integration: { bucketProperty: "bucketName", namesConfirmed: true },
        reportedRole: {
          acknowledgeReported: true,
          permissions: [{ domain: "recordings", entity: "legalhold", action: "export" }],
        },
      },
    }),
  );
  const report = await examineGenesys({ expected: reported });
  expect(ids(report)).toEqual(["PERMISSION_UNKNOWN"]);
});
