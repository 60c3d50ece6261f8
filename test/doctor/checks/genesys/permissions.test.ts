import {
  clientOf,
  CONVERSATION,
  conversation,
  coded,
  codedOrganization,
  lose,
  namesEach,
  expected,
} from "../../../support/doctor-cases";
import { confirmed, examineGenesys, expectationOf, ids, stackJson } from "../../../support/doctor-pair";
import { EXPORTER, HOME, LONG_AGO, OPERATOR } from "../../../support/genesys-server";

test("a healthy organization has no findings, and the token is told about without itself", async () => {
  const report = await examineGenesys({ expected });
  expect(report.findings).toEqual([]);
  expect(report.token).toMatchObject({
    clientId: OPERATOR.id,
    organizationId: expected.genesys.organizationId,
    lifetimeSeconds: 86_400,
  });
  expect(report.token!.holds!["recording:job:add"]).toEqual(["*"]);
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

namesEach([
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
  ["another region", { region: "us-east-1" }, "REGION_MISMATCH", /us-east-1; the stack expects eu-west-2/],
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
    /age of the given token is unknown/,
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
    /recording:job:add is held only under a condition/,
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
    "a read without permission",
    { break: lose("role-operator", "integration:view") },
    "GENESYS_UNREADABLE",
    /403 missing.permissions\), correlation id correlation-\d+/,
  ],
]);

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

test("a permission is known, and held, in any letter case", async () => {
  expect((await examineGenesys({ expected, intent: { permissions: ["recording:Job:ADD"] } })).findings).toEqual([]);
});

test("who only looks is not asked for the permissions of an export", async () => {
  const report = await examineGenesys({
    expected,
    break: lose("role-operator", "job:add"),
    intent: { observer: true },
  });
  expect(report.findings).toEqual([]);
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
