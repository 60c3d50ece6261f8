import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { GenesysClient, type ClientLimits } from "../../../lib/doctor";
import { expectationOf, operatorOf, stackJson } from "../../support/doctor-pair";
import { healthyOrganization, OPERATOR, serve, type Fault, type GenesysServer } from "../../support/genesys-server";

const expected = expectationOf(stackJson());
let server: GenesysServer;
beforeEach(async () => void (server = await serve(healthyOrganization(expected))));
afterEach(() => server.close());

const ME = "/api/v2/organizations/me";
const fault = (one: Omit<Fault, "path">, path = /organizations\/me/) => void server.faults.push({ path, ...one });
const ask = (limits: ClientLimits = {}) => operatorOf(server, limits).get(ME);
const calls = (path: string) => server.received.filter((one) => one.path === path).length;

test("an answer", async () => {
  expect(await ask()).toEqual({
    value: { id: expected.genesys.organizationId, name: "Example", defaultCountryCode: "GB" },
  });
});

test("429 is waited for as Retry-After says, and asked again", async () => {
  fault({ times: 1, status: 429, headers: { "retry-after": "1" } });
  const before = Date.now();
  expect(await ask()).toHaveProperty("value.id");
  expect(Date.now() - before).toBeGreaterThanOrEqual(990);
  expect(calls(ME)).toBe(2);
});

test("a Retry-After beyond patience ends in a message", async () => {
  fault({ status: 429, headers: { "retry-after": "3600" } });
  expect(await ask()).toMatchObject({ failure: { status: 429, correlationId: "fault-correlation-id" } });
  expect(calls(ME)).toBe(1);
});

test.each([500, 502, 503, 504])("%s passes", async (status) => {
  fault({ times: 2, status });
  expect(await ask()).toHaveProperty("value.id");
  expect(calls(ME)).toBe(3);
});

test("a 5xx that stays, a connection that is cut: a message, after a few tries", async () => {
  fault({ status: 503, body: '{"message":"down"}' });
  expect(await ask()).toMatchObject({ failure: { status: 503, problem: "down" } });
  expect(calls(ME)).toBe(4);
  server.faults.length = 0;
  fault({ hangUp: true });
  expect(await ask({ attempts: 2 })).toMatchObject({
    failure: { problem: expect.stringContaining("was closed (ECONNRESET)") as string },
  });
});

test("a slow answer is given up", async () => {
  fault({ delayMs: 600 });
  const answer = await ask({ timeoutMs: 200, attempts: 1 });
  expect(answer).toMatchObject({ failure: { call: `GET ${ME}`, problem: "no answer within 0.2 s" } });
});

describe("hostile answers end in a message", () => {
  test.each<[string, Omit<Fault, "path">, RegExp]>([
    ["no JSON", { body: "<html>" }, /not JSON/],
    ["nothing", { status: 204 }, /is empty/],
    ["too deep", { body: "[".repeat(100_000) }, /nested deeper/],
    ["too long", { endless: 4 * 1024 * 1024 }, /longer than 1048576 bytes/],
    [
      "a terminal's escapes",
      { status: 400, body: JSON.stringify({ message: "\u001b[2Jgone\u202e", code: "\u0007x" }) },
      /^\[2Jgone$/,
    ],
    ["a long message", { status: 400, body: JSON.stringify({ message: "x".repeat(1_000) }) }, /^x{239}…$/],
  ])("%s", async (_, given, problem) => {
    fault(given);
    expect(await ask({ maxBytes: 1024 * 1024 })).toMatchObject({
      failure: { problem: expect.stringMatching(problem) as string },
    });
  });

  test.each([
    ["no list", '{"entities":"none"}', /no list of entities/],
    ["a list at the top", "[]", /no list of entities/],
    ["endless pages", '{"entities":[],"pageCount":1000000000}', /has 1000000000 pages/],
    ["half a page", '{"entities":[],"pageCount":1.5}', /has 1.5 pages/],
  ])("a listing: %s", async (_, body, problem) => {
    fault({ body }, /integrations$/);
    const answer = await operatorOf(server).list("/api/v2/integrations");
    expect(answer).toMatchObject({ failure: { problem: expect.stringMatching(problem) as string } });
  });

  test("the address of a next page is not followed", async () => {
    fault(
      { body: '{"entities":[{"id":1}],"pageCount":1,"nextUri":"http://127.0.0.2:9/api/v2/steal"}' },
      /integrations$/,
    );
    expect(await operatorOf(server).list("/api/v2/integrations")).toEqual({ value: [{ id: 1 }] });
  });
});

describe("no credential goes to another host", () => {
  let other: Server;
  const reached: string[] = [];
  beforeEach(async () => {
    reached.length = 0;
    other = createServer((request, response) => {
      reached.push(`${request.url} ${request.headers.authorization}`);
      response.end("{}");
    });
    await new Promise<void>((go) => other.listen(0, "127.0.0.1", go));
  });
  afterEach(() => new Promise((go) => other.close(go)));
  const elsewhere = () => `http://127.0.0.1:${(other.address() as AddressInfo).port}/steal`;

  test.each([301, 302, 303, 307, 308])("%s is not followed: call and sign-in", async (status) => {
    fault({ status, headers: { location: elsewhere() } });
    expect(await ask()).toMatchObject({
      failure: { status, problem: expect.stringMatching(/redirect to 127.0.0.1:\d+, which is not followed/) as string },
    });
    fault({ status, headers: { location: elsewhere() } }, /oauth/);
    expect(await ask()).toMatchObject({ failure: { call: "POST /oauth/token" } });
    expect(reached).toEqual([]);
  });
});

test("what was sent is not quoted", async () => {
  const bearer = server.sessions.issue(OPERATOR.id);
  fault({ status: 400, body: JSON.stringify({ message: `bad token ${bearer}` }) });
  const client = operatorOf(server, {}, { accessToken: bearer });
  expect(await client.get(ME)).toMatchObject({ failure: { problem: "bad token (hidden)" } });
  fault({ status: 400, body: JSON.stringify({ message: `bad secret ${OPERATOR.secret}` }) }, /oauth/);
  expect(await operatorOf(server).get(ME)).toMatchObject({
    failure: { problem: "the client's id or secret was refused" },
  });
});

test("a token that is none is not used", async () => {
  fault({ body: JSON.stringify({ access_token: "a\r\nx-evil: 1" }) }, /oauth/);
  expect(await ask()).toMatchObject({ failure: { problem: expect.stringContaining("documented shape") as string } });
  expect(calls(ME)).toBe(0);
});

test("one sign-in for many calls, and no more at a time than allowed", async () => {
  let open = 0;
  let most = 0;
  const slow = createServer((request, response) => {
    if (request.url === "/oauth/token") return void response.end('{"access_token":"t","expires_in":60}');
    most = Math.max(most, ++open);
    setTimeout(() => {
      open--;
      response.end("{}");
    }, 20);
  });
  await new Promise<void>((go) => slow.listen(0, "127.0.0.1", go));
  const url = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
  const connection = { region: "eu-west-2", api: url, login: url, credentials: { clientId: "a", clientSecret: "b" } };
  const client = new GenesysClient(connection, { atOnce: 3 });
  await Promise.all(Array.from({ length: 20 }, (_, i) => client.get(`/x/${i}`)));
  expect(most).toBe(3);
  await new Promise((go) => slow.close(go));
});
