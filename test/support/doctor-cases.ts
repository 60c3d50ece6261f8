import { confirmed, examineGenesys, expectationOf, ids, stackJson, type GenesysCase } from "./doctor-pair";
import { EXPORTER, HOME, LONG_AGO, type OrganizationState } from "./genesys-server";

/** The stack of the cases. */
export const expected = expectationOf(stackJson());

/** A client of an organization by its id. */
export function clientOf(organization: OrganizationState, { id }: { readonly id: string }) {
  return organization.clients.find((client) => client.id === id)!;
}

export const CONVERSATION = "11111111-2222-4333-8444-555555555555";
const RECORDING = { id: "rec-1", media: "audio", fileState: "AVAILABLE", region: "eu-west-2" };
export const EXTERNAL = {
  purpose: "customer",
  participantName: "Jane Doe",
  sessions: [{ mediaType: "voice", edgeId: "edge-1", ani: "tel:+15551234567" }],
};

/** Puts one conversation into an organization: protected, recorded, in the home division. */
export function conversation(organization: OrganizationState, more: object = {}, recording: object = {}): void {
  organization.protectedIds.add(CONVERSATION);
  organization.conversations.set(CONVERSATION, {
    divisionIds: [HOME],
    recordings: [{ ...RECORDING, ...recording }],
    participants: [EXTERNAL],
    ...more,
  });
}

/** A stack whose client's secret is in a credential. */
export const withCredential = expectationOf(
  stackJson({
    ...confirmed(),
    genesys: { ...confirmed().genesys, client: { secret: "genesysCredential", credentialName: "actions" } },
  }),
);

/** A stack whose client acts for a person. */
export const coded = expectationOf(
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

/** Makes the organization's client such a one. */
export function codedOrganization(organization: OrganizationState): void {
  const client = clientOf(organization, EXPORTER);
  client.authorizedGrantType = "CODE";
  client.scope = ["recordings", "analytics"];
  client.roleDivisions = [{ roleId: "role-operator", divisionId: "*", grantMadeAt: LONG_AGO }];
}

/** Takes one permission out of a role. */
export function lose(role: string, permission: string) {
  return (o: OrganizationState): void => {
    const found = o.roles.find(({ id }) => id === role)!;
    found.policies = found.policies.filter((policy) => `${policy.entityName}:${policy.actions[0]}` !== permission);
  };
}

/** Changes the integration. */
export function integration(change: (one: OrganizationState["integrations"][number]) => void) {
  return (o: OrganizationState): void => change(o.integrations[0]!);
}

export type Row = readonly [what: string, given: Partial<GenesysCase>, id: string, message: RegExp];

/** Declares a test for each row: doctor names the cause, and nothing else. */
export function namesEach(rows: readonly Row[]): void {
  test.each(rows)("%s: doctor names it, and nothing else", async (_, given, id, message) => {
    const report = await examineGenesys({ expected, ...given });
    expect([...new Set(ids(report))]).toEqual([id]);
    expect(report.findings.map(({ what }) => what).join("\n")).toMatch(message);
    expect(JSON.stringify(report.findings)).not.toMatch(/not-to-be-seen|Jane|5551234567/);
  });
}

/** Lets the operator ask what is no part of an export. */
export function mayAskAll(o: OrganizationState): void {
  const role = o.roles.find(({ id }) => id === "role-operator")!;
  role.policies.push(
    { domain: "authorization", entityName: "policy", actions: ["view"] },
    { domain: "directory", entityName: "organization", actions: ["admin"] },
  );
}
