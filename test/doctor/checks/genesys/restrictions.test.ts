import { readAllowlist } from "../../../../lib/doctor/genesys/read-restrictions";
import type { GenesysClient } from "../../../../lib/doctor/http";
import { expected, integration, mayAskAll } from "../../../support/doctor-cases";
import { examineGenesys, ids } from "../../../support/doctor-pair";
import { EXPORTER, OPERATOR, type OrganizationState } from "../../../support/genesys-server";

const DENY = {
  id: "policy-1",
  name: "Only by day",
  enabled: true,
  effect: "DENY",
  target: { domain: "recording", entity: "job", action: "add" },
};
const withPolicy =
  (more: object = {}) =>
  (o: OrganizationState): void => {
    mayAskAll(o);
    o.accessPolicies.push({ ...DENY, ...more });
  };

test.each<[string, object]>([
  ["about recordings", {}],
  [
    "about everything of one client",
    { target: { domain: "*", entity: "*", action: "edit" }, subject: { type: "client", id: EXPORTER.id } },
  ],
])("an access policy %s is found", async (_, more) => {
  const report = await examineGenesys({ expected, break: withPolicy(more) });
  expect(ids(report)).toEqual(["ACCESS_POLICY"]);
  expect(report.findings[0]!.what).toMatch(/"Only by day": DENY, about /);
});

test.each<[string, object]>([
  ["that is off", { enabled: false }],
  ["that allows", { effect: "ALLOW" }],
  ["about something else", { target: { domain: "outbound", entity: "campaign", action: "add" } }],
])("an access policy %s is no finding", async (_, more) => {
  expect(ids(await examineGenesys({ expected, break: withPolicy(more) }))).toEqual([]);
});

test("the third page of access policies is read too", async () => {
  const report = await examineGenesys({
    expected,
    break: (o) => {
      const others = Array.from({ length: 450 }, (_, i) => ({ ...DENY, id: `p${i}`, enabled: false }));
      o.accessPolicies.push(...others);
      withPolicy()(o);
    },
  });
  expect(ids(report)).toEqual(["ACCESS_POLICY"]);
});

test("a policy that refuses the operator a call is the cause of a 403 that no role explains", async () => {
  const report = await examineGenesys({
    expected,
    break: withPolicy({
      target: { domain: "recording", entity: "job", action: "view" },
      subject: { type: "client", id: OPERATOR.id },
    }),
  });
  expect(ids(report)).toEqual(["ACCESS_POLICY", "GENESYS_UNREADABLE"]);
});

test("an allowlist that admits this machine is told, since the machine that exports may be another", async () => {
  const report = await examineGenesys({
    expected,
    break: (o) => {
      mayAskAll(o);
      o.networks = ["127.0.0.0/8", "::1"];
    },
  });
  expect(ids(report)).toEqual(["IP_ALLOWLIST"]);
  expect(report.findings[0]!.what).toBe("Only from 127.0.0.0/8, ::1.");
});

test.each<[string, unknown, object]>([
  ["no member", {}, { value: [] }],
  ["the documented one", { networkWhitelist: ["192.0.2.0/24", "office"] }, { value: ["192.0.2.0/24", "office"] }],
  ["a list", [], { failure: expect.anything() as object }],
  ["a listing", { entities: [] }, { failure: expect.anything() as object }],
  ["a list of objects", { networkWhitelist: [{ network: "192.0.2.0/24" }] }, { failure: expect.anything() as object }],
])("an allowlist that is answered as %s is none only where it says so", async (_, value, told) => {
  const client = { get: () => Promise.resolve({ value }) } as unknown as GenesysClient;
  expect(await readAllowlist(client)).toEqual(told);
});

test("an allowlist that keeps this machine out is a refusal of everything, and no crash", async () => {
  const report = await examineGenesys({ expected, break: (o) => void (o.networks = ["192.0.2.0/24"]) });
  expect(ids(report)).toEqual(["TOKEN_REFUSED"]);
});

test.each<[string, (o: OrganizationState) => void, RegExp]>([
  [
    "a property that nobody set",
    integration((one) => void (one.config.properties = { ...one.config.properties, region: "us-east-1" })),
    /does not set region/,
  ],
  [
    "another kind of credential",
    (o) => void (o.credentials[0]!.type = { id: "basicAuth", name: "basicAuth" }),
    /has the type basicAuth/,
  ],
])("the integration drifts: %s", async (_, breakIt, what) => {
  const report = await examineGenesys({ expected, break: breakIt });
  expect(ids(report)).toEqual(["INTEGRATION_DRIFT"]);
  expect(report.findings[0]!.what).toMatch(what);
});
