import { TerraformVariable } from "cdktf";
import type { Construct } from "constructs";
import { ServiceNowAction, type ServiceNowActionProps } from "../../lib/genesys";
import { nonconforming } from "../support/conforms";
import { faultsOf } from "../support/faults";
import { only, synth, type Synthesized } from "../support/synth";
import { evaluate, fromTerraform, HOSTILE } from "../support/velocity";

const id = "0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10";
const base: ServiceNowActionProps = { instance: "example", existingCredentialId: id };
const secret = (scope: Construct) =>
  new TerraformVariable(scope, "servicenow_secret", { type: "string", sensitive: true }).stringValue;

function make(props: (scope: Construct) => ServiceNowActionProps): Synthesized {
  const stack = synth((scope) => void new ServiceNowAction(scope, "servicenow", props(scope)));
  expect(nonconforming(stack)).toEqual([]);
  return stack;
}

interface Action {
  readonly contract_input: string;
  readonly config_request: { readonly [name: string]: string } & {
    readonly headers: { readonly [name: string]: string };
  };
}

function action(name: string, props = base): Action {
  const all = Object.values(make(() => props).resource["genesyscloud_integration_action"]!);
  return all.find((one) => String(one["name"]).endsWith(name)) as unknown as Action;
}

function body(one: Action, input: { readonly [name: string]: string }): unknown {
  const values = Object.fromEntries(Object.entries(input).map(([name, value]) => [`input.${name}`, value]));
  return JSON.parse(evaluate(fromTerraform(one.config_request["request_template"]!), values));
}

const incident = { legalHoldStatus: "failed", legalHoldScope: "held", legalHoldId: "CASE-7", shortDescription: "Hold" };

test("an incident has both fields, in columns and in its text, whatever the table has", () => {
  const open = action("open incident");
  expect(open.config_request).toMatchObject({
    request_type: "POST",
    request_url_template: "https://example.service-now.com/api/now/table/incident",
    headers: { "Content-Type": "application/json" },
  });
  expect(body(open, incident)).toEqual({
    short_description: "Hold",
    description: "Case: CASE-7; legalHoldStatus: failed; legalHoldScope: held",
    correlation_id: "CASE-7",
    u_legal_hold_status: "failed",
    u_legal_hold_scope: "held",
  });
  const own = { ...base, statusColumn: "u_status", scopeColumn: "x_scope" };
  expect(body(action("open incident", own), incident)).toMatchObject({ u_status: "failed", x_scope: "held" });
});

test("both contracts require status and scope", () => {
  for (const name of ["open incident", "update incident"]) {
    const { required } = JSON.parse(action(name).contract_input) as { required: string[] };
    expect(required).toEqual(expect.arrayContaining(["legalHoldStatus", "legalHoldScope"]));
  }
});

test("an update names the incident in its address, and is empty without one", () => {
  const update = action("update incident");
  expect(update.config_request["request_type"]).toBe("PATCH");
  expect(evaluate(fromTerraform(update.config_request["request_url_template"]!), { "input.sysId": "a/../b" })).toBe(
    "https://example.service-now.com/api/now/table/incident/a%2F..%2Fb",
  );
  expect(body(update, { ...incident, sysId: "" })).toEqual({});
  expect(body(update, { ...incident, sysId: "a" })).toMatchObject({ u_legal_hold_status: "failed" });
});

test.each(HOSTILE)("no input changes the request: %j", (text) => {
  const hostile = Object.fromEntries(Object.keys(incident).map((name) => [name, text]));
  expect(body(action("open incident"), hostile)).toEqual({
    short_description: text,
    description: `Case: ${text}; legalHoldStatus: ${text}; legalHoldScope: ${text}`,
    correlation_id: text,
    u_legal_hold_status: text,
    u_legal_hold_scope: text,
  });
});

test("a credential brought along is referred to, and nothing secret is in the stack", () => {
  const stack = make(() => base);
  expect(stack.resource).not.toHaveProperty("genesyscloud_integration_credential");
  expect(only(stack, "genesyscloud_integration")).toMatchObject({
    integration_type: "custom-rest-actions",
    config: { credentials: { basicAuth: id } },
  });
});

test("a new credential takes its secret from a variable", () => {
  const stack = make((scope) => ({
    instance: "example",
    acknowledgeSecretInState: true,
    newCredential: { userName: "genesys", password: secret(scope) },
  }));
  expect(only(stack, "genesyscloud_integration_credential")).toMatchObject({
    credential_type_name: "basicAuth",
    fields: { userName: "genesys", password: "${var.servicenow_secret}" },
  });
});

test("OAuth signs in at the instance and sends the token it got", () => {
  const stack = make((scope) => ({
    instance: "example",
    credentialType: "userDefinedOAuth",
    acknowledgeSecretInState: true,
    newCredential: { clientId: "a", clientSecret: secret(scope) },
  }));
  expect(only(stack, "genesyscloud_integration_credential")["fields"]).toEqual({
    clientId: "a",
    clientSecret: "${var.servicenow_secret}",
    loginUrl: "https://example.service-now.com/oauth_token.do",
  });
  expect(only(stack, "genesyscloud_integration_custom_auth_action")).toMatchObject({
    config_request: { request_url_template: "$${credentials.loginUrl}", request_type: "POST" },
    config_response: { translation_map: { accessToken: "$.access_token" } },
  });
  for (const { config_request } of Object.values(stack.resource["genesyscloud_integration_action"]!)) {
    expect(config_request).toMatchObject({ headers: { Authorization: "Bearer $${authResponse.access_token}" } });
  }
});

const fresh = { instance: "example", acknowledgeSecretInState: true };
const cases: [ServiceNowActionProps, string[]][] = [
  [{ ...base, instance: "evil.example/x" }, ["SERVICENOW_INSTANCE_INVALID instance"]],
  [{ ...base, instance: "${var.instance}" }, ["TOKEN_NOT_ALLOWED instance"]],
  [{ instance: "example" }, ["SERVICENOW_CREDENTIAL_MISSING existingCredentialId"]],
  [{ ...base, credentialType: "basic" as never }, ["CREDENTIAL_TYPE_INVALID credentialType"]],
  [{ ...base, statusColumn: "description" }, ["SERVICENOW_COLUMN_INVALID statusColumn"]],
  [{ ...base, newCredential: { userName: "a", password: "${x}" } }, ["SERVICENOW_OPTION_UNUSED newCredential"]],
  [
    { instance: "example", newCredential: { userName: "a", password: "${var.p}" } },
    ["SECRET_IN_STATE_NOT_ACKNOWLEDGED acknowledgeSecretInState"],
  ],
  [{ ...fresh, newCredential: { userName: "a", password: "hunter2" } }, ["SECRET_WRITTEN_OUT newCredential.password"]],
  [{ ...fresh, newCredential: { password: "${var.p}" } }, ["CREDENTIAL_FIELD_MISSING newCredential.userName"]],
  [
    { ...fresh, newCredential: { userName: "a", password: "${var.p}", clientId: "c" } },
    ["SERVICENOW_OPTION_UNUSED newCredential.clientId"],
  ],
];

test.each(cases)("%j is refused", (props, expected) => {
  expect(faultsOf((scope) => void new ServiceNowAction(scope, "servicenow", props))).toEqual(expected);
});

test("a secret that was written out does not show in the message", () => {
  const props = { ...fresh, newCredential: { userName: "a", password: "hunter2" } };
  expect(() => synth((scope) => void new ServiceNowAction(scope, "servicenow", props))).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining("hunter2") as string }),
  );
});
