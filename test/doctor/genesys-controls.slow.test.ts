import type { Expectation } from "../../lib/doctor";
import { nameOf } from "../../lib/doctor/controls";
import { GENESYS_CONTROLS } from "../../lib/doctor/genesys-controls";
import { clientOf, coded, codedOrganization, withCredential } from "../support/doctor-cases";
import { inventories, isNamed, settingsOn } from "../support/doctor-inventory";
import { confirmed, examineGenesys, expectationOf, stackJson } from "../support/doctor-pair";
import { EXPORTER, type OrganizationState } from "../support/genesys-server";

type Change = (organization: OrganizationState) => void;

const integration =
  (change: (one: OrganizationState["integrations"][number]) => void): Change =>
  (o) =>
    change(o.integrations[0]!);
const client =
  (change: (one: OrganizationState["clients"][number]) => void): Change =>
  (o) =>
    change(clientOf(o, EXPORTER));
const credential =
  (id: string, change: (one: OrganizationState["credentials"][number]) => void): Change =>
  (o) =>
    change(o.credentials.find((one) => one.id === id)!);
const property = (name: string, value: string): Change =>
  integration(({ config }) => void (config.properties = { ...config.properties, [name]: value }));

/** For each control that doctor reads in Genesys Cloud: changes of what is there, and the findings about them. */
const WORSE: { readonly [name: string]: readonly (readonly [finding: string, change: Change])[] } = {
  "integration name": [["INTEGRATION_MISSING", integration((one) => void (one.name = "other"))]],
  "integration integrationEnabled": [["INTEGRATION_OFF", integration((one) => void (one.intendedState = "DISABLED"))]],
  "integration integrationState": [
    ["INTEGRATION_OFF", integration((one) => void (one.reportedState = { code: "ERROR" }))],
  ],
  "integration integrationSettings": [
    ["INTEGRATION_MISSING", integration((one) => void (one.integrationType = { id: "custom-rest-actions" }))],
    ["INTEGRATION_BUCKET", property("bucketName", "strangers-bucket")],
    ["INTEGRATION_DRIFT", property("folder", "elsewhere")],
    [
      "INTEGRATION_CREDENTIAL",
      integration(({ config }) => {
        config.credentials = Object.fromEntries(Object.keys(config.credentials).map((key) => [key, { id: "" }]));
      }),
    ],
  ],
  "integration integrationTarget": [["INTEGRATION_DRIFT", property("awsAccountId", "999988887777")]],
  "credential credentialType": [
    [
      "INTEGRATION_DRIFT",
      credential("credential-role", (one) => void (one.type = { id: "basicAuth", name: "basicAuth" })),
    ],
  ],
  "credential credentialTarget": [
    [
      "INTEGRATION_CREDENTIAL",
      credential("credential-role", (one) => {
        one.credentialFields = { ARN: "arn:aws:iam::999988887777:role/stranger" };
      }),
    ],
  ],
  "credential name": [
    ["CLIENT_CREDENTIAL_MISSING", credential("credential-client", (one) => void (one.name = "other"))],
  ],
  "OAuth client name": [["CLIENT_MISSING", client((one) => void (one.name = "other"))]],
  "OAuth client tokenLifetime": [["CLIENT_DRIFT", client((one) => void (one.accessTokenValiditySeconds = 172_800))]],
  "OAuth client grantType": [
    [
      "CLIENT_DRIFT",
      client((one) => {
        one.authorizedGrantType = one.authorizedGrantType === "CODE" ? "CLIENT-CREDENTIALS" : "CODE";
      }),
    ],
  ],
  "OAuth client clientActive": [["CLIENT_DRIFT", client((one) => void (one.state = "inactive"))]],
  "OAuth client clientState": [["CLIENT_DRIFT", client((one) => void (one.state = "disabled"))]],
};

// they say what Terraform keeps in its state, of which Genesys Cloud knows nothing; the output does not mention them
const SILENT: readonly string[] = ["OAuth client secretExposure", "credential credentialFields"];

const all: { readonly [name: string]: Expectation } = { ...inventories(), withCredential, coded };
const look = (of: Expectation, change: Change = () => {}) =>
  examineGenesys({
    expected: of,
    break: (organization) => {
      if (of === coded) codedOrganization(organization);
      change(organization);
    },
  });

test.each(Object.entries(all))("%s: each setting is read, named, or known to be silent", async (_, of) => {
  const { notes } = await look(of);
  const settings = settingsOn(of, "Genesys Cloud");
  const silent = settings.filter((one) => SILENT.includes(nameOf(one)));
  expect(silent.filter((one) => isNamed(notes, one))).toEqual([]);
  const open = settings.filter((one) => !isNamed(notes, one) && !silent.includes(one));
  expect(open.map(nameOf).filter((name) => WORSE[name] === undefined)).toEqual([]);
});

test("what is silent, and what is read, is in the configurations", () => {
  const names = new Set(Object.values(all).flatMap((of) => settingsOn(of, "Genesys Cloud").map(nameOf)));
  expect([...SILENT, ...Object.keys(WORSE)].filter((name) => !names.has(name))).toEqual([]);
  expect(Object.keys(WORSE).sort()).toEqual(Object.keys(GENESYS_CONTROLS).sort());
});

// these have an organization that is just as they say
describe.each(Object.entries({ plain: all["plain"]!, withCredential, coded }))("%s", (name, of) => {
  test("as the stack says there is no finding; another value of what is not named is one", async () => {
    const healthy = await look(of);
    expect(healthy.findings).toEqual([]);
    const open = settingsOn(of, "Genesys Cloud").filter((one) => !isNamed(healthy.notes, one));
    // the credential behind the integration is found by its id, so that its name is no matter
    const names = new Set(open.map(nameOf).filter((one) => one !== "credential name" || name === "withCredential"));
    const told: string[] = [];
    const wanted: string[] = [];
    for (const one of names) {
      for (const [id, change] of WORSE[one] ?? []) {
        const ids = (await look(of, change)).findings.map((finding) => finding.id);
        wanted.push(`${one}: ${id}`);
        told.push(`${one}: ${ids.includes(id) ? id : ids.join(", ") || "nothing"}`);
      }
    }
    expect(told.length).toBeGreaterThan(12);
    expect(told).toEqual(wanted);
  });
});

const plain = all["plain"]!;
const off = expectationOf(
  stackJson({ ...confirmed(), genesys: { integration: { ...confirmed().genesys!.integration, enabled: false } } }),
);
const switchedOff = integration((one) => void (one.intendedState = "DISABLED"));

// what is live is compared with nothing here, so that it is named
const NAMED: readonly (readonly [what: string, of: Expectation, control: string, healthy: Change, worse: Change])[] = [
  [
    "an integration that the stack switches off is on",
    off,
    "integration integrationEnabled",
    switchedOff,
    integration((one) => void (one.intendedState = "ENABLED")),
  ],
  [
    "an integration to which the stack gives no properties has some",
    all["copied"]!,
    "integration integrationTarget",
    integration(({ config }) => void (config.properties = {})),
    integration(({ config }) => void (config.properties = { awsAccountId: "999988887777" })),
  ],
  [
    "the credential behind the integration is called otherwise",
    plain,
    "credential name",
    () => {},
    credential("credential-role", (one) => void (one.name = "other")),
  ],
  [
    "the client's credential has the name of the integration's, and holds another client",
    all["everythingNew"]!,
    "credential credentialTarget",
    () => {},
    credential("credential-client", (one) => void (one.credentialFields = { clientId: "other" })),
  ],
];

test.each(NAMED)("named: %s", async (_, of, control, healthy, worse) => {
  const { notes } = await look(of, (organization) => {
    healthy(organization);
    worse(organization);
  });
  const { integration: own, client: signsIn } = of.genesys;
  const names = [own?.name, own?.credentialName, signsIn?.name];
  const settings = settingsOn(of, "Genesys Cloud").filter(
    (one) => nameOf(one) === control && names.includes(one.subject.name),
  );
  expect(settings.length).toBeGreaterThan(0);
  expect(settings.filter((one) => !isNamed(notes, one))).toEqual([]);
});

test("another grant for people is a finding; advanced settings are never compared, and named", async () => {
  const { findings } = await look(
    coded,
    client((one) => void (one.authorizedGrantType = "TOKEN")),
  );
  expect(findings.map(({ id }) => id)).toEqual(["CLIENT_DRIFT"]);
  const { notes } = await look(
    plain,
    integration(({ config }) => void (config.advanced = { region: "us-east-1" })),
  );
  expect(notes.join("\n")).toMatch(/Integration legal-hold-export: its advanced settings/);
});
