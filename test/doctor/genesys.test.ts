import { diagnose, observeGenesys, renderDoctorReport } from "../../lib/doctor";
import { expectationOf, operatorOf, stackJson } from "../support/doctor-pair";
import { clientOf } from "../support/doctor-cases";
import {
  EXPORTER,
  healthyOrganization,
  HOME,
  OPERATOR,
  serve,
  type GenesysServer,
  type OrganizationState,
} from "../support/genesys-server";

const CONVERSATION = "11111111-2222-4333-8444-555555555555";
const expected = expectationOf(stackJson());
const DEEP = `${'{"grants":'.repeat(50)}[]${"}".repeat(50)}`;

/** Lets every call but the sign-in answer the same. */
async function examine(body: string, path = /api\/v2/) {
  const server = await serve(healthyOrganization(expected));
  server.faults.push({ path, body });
  try {
    const questions = { conversations: [CONVERSATION] };
    return diagnose(expected, { genesys: await observeGenesys(operatorOf(server), "eu-west-2", expected, questions) });
  } finally {
    await server.close();
  }
}

const HOSTILE = [
  "null",
  "7",
  '"text"',
  "[]",
  "{}",
  '[null, 7, "x", [], {}]',
  '{"entities":[null,7,"x",[],{"id":{},"name":7,"permissionMap":{"x":[null,{"domain":[]}]},"credentials":[],"scope":"all"}],"pageCount":1}',
  '{"grants":[null,{"division":7,"role":[]},{"division":{"id":"*"},"role":{"policies":[null,{"domain":"*","entityName":"*","actions":7}]}}]}',
  '{"id":{"toString":1},"organization":[],"OAuthClient":"x","authorizedScope":{"0":"all"}}',
  '{"participants":[{"purpose":"customer","sessions":"x"},{"purpose":"customer","sessions":[{"mediaType":"voice","edgeId":7}]}]}',
  '{"__proto__":{"entities":[1]},"constructor":{"prototype":{}},"properties":{"__proto__":{}}}',
  DEEP,
];

test.each(HOSTILE)("every call answers %s: messages and no crash", async (body) => {
  const report = await examine(body);
  expect(report.findings.length + report.unread.length).toBeGreaterThan(0);
  expect(({} as { readonly entities?: unknown }).entities).toBeUndefined();
});

test.each(HOSTILE)("all but the token answer %s: messages and no crash", async (body) => {
  const report = await examine(body, /api\/v2\/(?!tokens)/);
  expect(report.findings.length).toBeGreaterThan(0);
});

test("where the platform does not show the token's client, it is said what was not compared", async () => {
  const shows = (body: string) => examine(body, /tokens\/me/);
  const id = expected.genesys.organizationId;
  const { notes } = await shows(JSON.stringify({ organization: { id }, authorizedScope: [] }));
  expect(notes.join("\n")).toMatch(/did not show the token's OAuth client: .* was not checked\.$/m);
  const client = await shows(JSON.stringify({ organization: { id }, OAuthClient: { id: OPERATOR.id } }));
  expect(client.notes.join("\n")).not.toContain("did not show the token's OAuth client");
});

test("permission listings with other shapes grant nothing", async () => {
  const { findings } = await examine(HOSTILE[7]!, /subjects\/me/);
  expect(findings.filter(({ id }) => id === "PERMISSION_MISSING")).toHaveLength(expected.genesys.needed.length);
});

test("many conversations: one sign-in, and every call carries it", async () => {
  const organization = healthyOrganization(expected);
  const ids = Array.from({ length: 60 }, (_, i) => `11111111-2222-4333-8444-${String(i).padStart(12, "0")}`);
  for (const id of ids) {
    organization.conversations.set(id, {
      divisionIds: [HOME],
      recordings: [{ id: `r-${id}`, fileState: "AVAILABLE" }],
      participants: [],
    });
  }
  const server = await serve(organization);
  const questions = { conversations: ids };
  const genesys = await observeGenesys(operatorOf(server), "eu-west-2", expected, questions);
  await server.close();
  expect(diagnose(expected, { genesys }).findings).toEqual([]);
  expect(server.received.filter(({ path }) => path === "/oauth/token")).toHaveLength(1);
  expect(server.received.every(({ authorization }) => /^(Basic|Bearer) /.test(authorization ?? ""))).toBe(true);
});

test("a 429 in the middle, slow answers and a 503 change nothing in the findings", async () => {
  const server = await serve(healthyOrganization(expected));
  server.callsLeft = 8;
  server.faults.push({ path: /types$/, times: 1, status: 503 }, { path: /scopes|home/, delayMs: 200 });
  const genesys = await observeGenesys(operatorOf(server), "eu-west-2", expected, { conversations: [] });
  await server.close();
  expect(diagnose(expected, { genesys }).findings).toEqual([]);
});

test("a token that ends in the middle is said for each call that it stopped", async () => {
  const organization = healthyOrganization(expected);
  const server = await serve(organization);
  const accessToken = server.sessions.issue(OPERATOR.id);
  server.faults.push({ path: /integrations/, status: 401, body: '{"message":"expired","code":"bad.credentials"}' });
  const client = operatorOf(server, {}, { accessToken });
  const genesys = await observeGenesys(client, "eu-west-2", expected, { conversations: [] });
  await server.close();
  const { findings } = diagnose(expected, { genesys });
  expect([...new Set(findings.map(({ id }) => id))]).toEqual(["GENESYS_UNREADABLE"]);
  expect(findings[0]!.what).toMatch(/expired \(401 bad.credentials\), correlation id fault-correlation-id/);
});

describe("what an answer leaves out, or a call that fails, is not taken for what the stack says", () => {
  const looked = async (change: (o: OrganizationState, server: GenesysServer) => void) => {
    const organization = healthyOrganization(expected);
    const server = await serve(organization);
    change(organization, server);
    const genesys = await observeGenesys(operatorOf(server), "eu-west-2", expected, { conversations: [] });
    await server.close();
    return diagnose(expected, { genesys });
  };
  const left = (one: object, member: string) => void delete (one as { [name: string]: unknown })[member];

  test.each<[string, (o: OrganizationState) => void, string]>([
    ["the state of the integration", (o) => left(o.integrations[0]!, "reportedState"), "State"],
    ["whether the integration is on", (o) => left(o.integrations[0]!, "intendedState"), "Enabled"],
    ["the client's grant type", (o) => left(clientOf(o, EXPORTER), "authorizedGrantType"), "Grant type"],
    ["the client's state", (o) => left(clientOf(o, EXPORTER), "state"), "Active"],
    ["the lifetime of tokens", (o) => left(clientOf(o, EXPORTER), "accessTokenValiditySeconds"), "Token lifetime"],
  ])("%s", async (_, change, label) => {
    const { findings, notes } = await looked(change);
    const told = new RegExp(`settings of the stack: .*[(, ]${label}[),]`);
    expect(findings).toEqual([]);
    expect(notes.join("\n")).toMatch(told);
    expect((await looked(() => {})).notes.join("\n")).not.toMatch(told);
  });

  test("a credential that cannot be read is not one whose role the platform does not show", async () => {
    const { findings, notes } = await looked((_, { faults }) =>
      faults.push({ path: /credentials\/credential/, status: 500 }),
    );
    expect(findings.map(({ id }) => id)).toEqual(["GENESYS_UNREADABLE"]);
    expect(notes.join("\n")).not.toContain("does not show the role");
  });
});

test("what others wrote does not write on the terminal", async () => {
  const organization = healthyOrganization(expected);
  organization.clients[1]!.state = "\u001b[2Jinactive\u202e";
  organization.integrations[0]!.intendedState = "\u0007OFF\nerror FAKE";
  const server = await serve(organization);
  const genesys = await observeGenesys(operatorOf(server), "eu-west-2", expected, { conversations: [] });
  await server.close();
  const text = renderDoctorReport(diagnose(expected, { genesys }), false);
  expect(text).toMatch(/The client is \[2Jinactive/);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^error FAKE/m);
});
