import { ExportActions, type ExportActionsProps } from "../../lib/genesys";
import { nonconforming } from "../support/conforms";
import { faultsOf } from "../support/faults";
import { synth, type Synthesized } from "../support/synth";
import { evaluate, fromTerraform, HOSTILE } from "../support/velocity";

const id = "0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10";
const base: ExportActionsProps = { recordingIntegrationId: id, credentialId: id };

function make(props: Partial<ExportActionsProps> = {}): Synthesized {
  const stack = synth((scope) => void new ExportActions(scope, "actions", { ...base, ...props }));
  expect(nonconforming(stack)).toEqual([]);
  return stack;
}

interface Action {
  readonly contract_input: string;
  readonly contract_output: string;
  readonly config_request: {
    readonly request_type: string;
    readonly request_url_template: string;
    readonly request_template?: string;
    readonly headers: object;
  };
  readonly config_response: {
    readonly translation_map: { readonly [name: string]: string };
    readonly translation_map_defaults: { readonly [name: string]: string };
    readonly success_template: string;
  };
}

function action(name: string, props: Partial<ExportActionsProps> = {}): Action {
  const all = Object.values(make(props).resource["genesyscloud_integration_action"]!);
  return all.find((one) => one["name"] === `legal-hold-actions ${name}`) as unknown as Action;
}

const request = (one: Action, input: { readonly [name: string]: unknown }) => {
  const values = Object.fromEntries(Object.entries(input).map(([name, value]) => [`input.${name}`, value]));
  const { request_template: body, request_url_template: url, request_type: method } = one.config_request;
  return {
    method,
    url: evaluate(fromTerraform(url), values),
    body: body === undefined ? undefined : (JSON.parse(evaluate(fromTerraform(body), values)) as unknown),
  };
};

/** What an action gives back for an answer of the API, by the simple paths that its translation map has. */
function result(one: Action, answer: { readonly [name: string]: unknown }, input: { readonly [name: string]: string }) {
  const { translation_map: map, translation_map_defaults: defaults, success_template } = one.config_response;
  const variables = Object.entries(map).map(([name, path]) => {
    const value = answer[path.slice(2)];
    return [name, value === undefined ? defaults[name] : JSON.stringify(value)];
  });
  const inputs = Object.entries(input).map(([name, value]) => [`input.${name}`, value]);
  const values = Object.fromEntries([...variables, ...inputs]) as { readonly [path: string]: string };
  return JSON.parse(evaluate(fromTerraform(success_template), values)) as { readonly [name: string]: unknown };
}

const export_ = {
  conversationId: id,
  legalHoldId: "CASE-7",
  intervalStart: "2026-01-01T00:00:00Z",
  intervalEnd: "2026-01-02T00:00:00Z",
  exportDate: "2026-01-03T00:00:00Z",
};

test("the calls are those of the recording job API, with JSON as their type", () => {
  const jobId = "5d1e7b34-8a20-4f96-b3c1-9e0d6a7f4285";
  expect(request(action("protect"), export_)).toEqual({
    method: "PUT",
    url: "/api/v2/recordings/deletionprotection?protect=true",
    body: { conversationIds: [id] },
  });
  expect(request(action("create job"), export_)).toEqual({
    method: "POST",
    url: "/api/v2/recording/jobs",
    body: {
      action: "EXPORT",
      actionDate: export_.exportDate,
      integrationId: id,
      includeRecordingsWithSensitiveData: false,
      conversationQuery: {
        interval: "2026-01-01T00:00:00Z/2026-01-02T00:00:00Z",
        conversationFilters: [
          {
            type: "and",
            predicates: [{ type: "dimension", dimension: "conversationId", operator: "matches", value: id }],
          },
        ],
      },
    },
  });
  const url = `/api/v2/recording/jobs/${jobId}`;
  expect(request(action("get job"), { jobId })).toEqual({ method: "GET", url, body: undefined });
  expect(request(action("execute job"), { jobId })).toEqual({ method: "PUT", url, body: { state: "PROCESSING" } });
  for (const name of ["protect", "create job", "get job", "execute job"]) {
    expect(action(name).config_request.headers).toEqual({ "Content-Type": "application/json" });
  }
});

test.each(HOSTILE)("no input changes the request: %j", (text) => {
  const hostile = Object.fromEntries(Object.keys(export_).map((name) => [name, text]));
  const plain = request(action("create job"), export_).body as { conversationQuery: object };
  expect(request(action("create job"), hostile).body).toEqual({
    ...plain,
    actionDate: text,
    conversationQuery: {
      interval: `${text}/${text}`,
      conversationFilters: [
        {
          type: "and",
          predicates: [{ type: "dimension", dimension: "conversationId", operator: "matches", value: text }],
        },
      ],
    },
  });
  expect(request(action("protect"), hostile).body).toEqual({ conversationIds: [text] });
  expect(request(action("get job"), { jobId: text }).url.split("/")).toHaveLength(6);
  expect(result(action("execute job"), { id, state: "PROCESSING" }, { legalHoldId: text })).toEqual({
    jobId: id,
    state: "PROCESSING",
    legalHoldId: text,
  });
});

test("without a conversation the job's request is empty, and so refused", () => {
  expect(request(action("create job"), { ...export_, conversationId: "" }).body).toEqual({});
});

test("recordings with sensitive data are exported only where both the stack and the caller ask", () => {
  const sensitive = (props: Partial<ExportActionsProps>, input: object) =>
    request(action("create job", props), { ...export_, ...input }).body as object;
  const field = "includeRecordingsWithSensitiveData";
  expect(sensitive({}, { includeSensitiveData: true })).toHaveProperty(field, false);
  expect(sensitive({ includeSensitiveData: true }, { includeSensitiveData: true })).toHaveProperty(field, true);
  expect(sensitive({ includeSensitiveData: true }, { includeSensitiveData: false })).toHaveProperty(field, false);
  const required = (props: Partial<ExportActionsProps>) =>
    (JSON.parse(action("create job", props).contract_input) as { required: string[] }).required;
  expect(required({})).not.toContain("includeSensitiveData");
  expect(required({ includeSensitiveData: true })).toContain("includeSensitiveData");
});

test("contracts keep to what Genesys Cloud takes, and refuse a recordingId", () => {
  for (const name of ["protect", "create job", "get job", "execute job"]) {
    const input = JSON.parse(action(name).contract_input) as {
      additionalProperties: boolean;
      required: string[];
      properties: { [name: string]: { type: string } };
    };
    expect(input.additionalProperties).toBe(false);
    expect(Object.keys(input.properties)).toEqual(input.required);
    expect(input.required).not.toContain("recordingId");
    // documented: reserved words, and no nesting
    expect(input.required.filter((field) => ["orgId", "integrationId", "rawRequest"].includes(field))).toEqual([]);
    for (const { type } of Object.values(input.properties)) expect(["string", "boolean", "integer"]).toContain(type);
  }
});

test("results keep to their contract, also where the API leaves fields out", () => {
  const cases = [
    ["protect", {}, { conversationId: id, legalHoldId: "C" }],
    ["create job", { id, state: "PENDING" }, { legalHoldId: "C" }],
    ["get job", { id, state: "READY" }, {}],
    ["get job", { id, state: "FAILED", totalConversations: 1, errorMessage: 'it "failed"' }, {}],
    ["execute job", { id, state: "PROCESSING" }, { legalHoldId: "C" }],
  ] as const;
  for (const [name, answer, input] of cases) {
    const given = result(action(name), answer, input);
    const { properties } = JSON.parse(action(name).contract_output) as {
      properties: { [name: string]: { type: string } };
    };
    expect(Object.keys(given).sort()).toEqual(Object.keys(properties).sort());
    for (const [field, { type }] of Object.entries(properties)) {
      expect([field, typeof given[field]]).toEqual([field, type === "integer" ? "number" : type]);
    }
  }
});

test("a protection that failed for a conversation is told, not taken for granted", () => {
  const given = (answer: object) =>
    result(action("protect"), answer as never, { conversationId: id, legalHoldId: "C" });
  expect(given({})).toMatchObject({ protected: "true" });
  expect(given({ failedUpdates: [] })).toMatchObject({ protected: "true" });
  expect(given({ failedUpdates: [{ id }] })).toMatchObject({ protected: "false" });
});

test("the actions act as the client that runs exports, and the workflow waits for them", () => {
  const stack = make();
  const [integration] = Object.values(stack.resource["genesyscloud_integration"]!);
  expect(integration).toMatchObject({
    integration_type: "purecloud-data-actions",
    intended_state: "ENABLED",
    config: { credentials: { pureCloudOAuthClient: id } },
  });
  const [flow] = Object.values(stack.resource["genesyscloud_flow"]!);
  expect(flow!["depends_on"]).toHaveLength(4);
  expect(make({ withoutWorkflow: true }).resource).not.toHaveProperty("genesyscloud_flow");
  expect(make({ existingIntegrationId: id }).resource).not.toHaveProperty("genesyscloud_integration");
});

const cases: [Partial<ExportActionsProps>, string[]][] = [
  [{ credentialId: undefined }, ["ACTIONS_CREDENTIAL_MISSING credentialId"]],
  [{ recordingIntegrationId: "x" }, ["GENESYS_ID_INVALID recordingIntegrationId"]],
  [{ name: 'a"b' }, ["ACTION_NAME_INVALID name"]],
  [{ timeoutSeconds: 61 }, ["ACTION_TIMEOUT_INVALID timeoutSeconds"]],
  [{ lookBackHours: 0 }, ["LOOK_BACK_INVALID lookBackHours"]],
  [{ withoutWorkflow: true, lookBackHours: 5 }, ["ACTIONS_OPTION_UNUSED lookBackHours"]],
  [{ existingIntegrationId: id, existingCredentialId: id }, ["ACTIONS_OPTION_UNUSED existingCredentialId"]],
  [{ recordingId: id } as never, ["UNKNOWN_PROPERTY recordingId"]],
];

test.each(cases)("%j is refused", (props, expected) => {
  expect(faultsOf((scope) => void new ExportActions(scope, "actions", { ...base, ...props }))).toEqual(expected);
});
