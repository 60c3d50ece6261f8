import fc from "fast-check";
import { ExportActions, ServiceNowAction } from "../../lib/genesys";
import { synth } from "../support/synth";
import { evaluate, fromTerraform, HOSTILE } from "../support/velocity";
import { fresh } from "../support/sample";

const id = "0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10";

interface Action {
  readonly name: string;
  readonly contract_input: string;
  readonly config_request: { readonly request_url_template: string; readonly request_template?: string };
  readonly config_response: {
    readonly translation_map: { readonly [name: string]: string };
    readonly success_template: string;
  };
}

const actions = Object.values(
  synth((scope) => {
    new ExportActions(scope, "actions", { recordingIntegrationId: id, credentialId: id, includeSensitiveData: true });
    new ServiceNowAction(scope, "servicenow", { instance: "example", existingCredentialId: id });
  }).resource["genesyscloud_integration_action"]!,
) as unknown as Action[];
const inputsOf = (action: Action) =>
  Object.keys((JSON.parse(action.contract_input) as { properties: object }).properties);

// whatever a flow may pass, and pieces of what means something to JSON, to Velocity or to an address
const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    ...HOSTILE,
    '"',
    "\\",
    "}",
    "#set($a = 1)",
    "#foreach($x in [1])",
    "##",
    "#*",
    "*#",
    "$esc",
    "${",
    "'",
    "/",
    "\u0000",
  ),
);
const hostile = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(""))
  // without the text that it needs a request is empty; a path of dots alone is what no escape of addresses changes
  .filter((text) => !["", ".", ".."].includes(text));

/** Every text in a JSON value. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** A JSON value with every text taken out: what it is made of. */
function skeleton(value: unknown): unknown {
  if (typeof value === "string") return "";
  if (Array.isArray(value)) return value.map(skeleton);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, skeleton(one)]));
}

const rendered = (template: string, values: { readonly [path: string]: unknown }) =>
  evaluate(fromTerraform(template), values);
const MARK = "0mark0";
const asInputs = (names: readonly string[], text: string) =>
  Object.fromEntries(names.map((name) => [`input.${name}`, text]));

test("there are the four actions of an export and the two of ServiceNow", () => expect(actions).toHaveLength(6));

describe.each(actions.map((action) => [action.name, action] as const))("%s", (_, action) => {
  const names = inputsOf(action);
  const { request_template: body, request_url_template: url } = action.config_request;

  test("whatever is passed arrives as the same texts in the same request", () => {
    const marked = asInputs(names, MARK);
    const plain = body === undefined ? undefined : (JSON.parse(rendered(body, marked)) as unknown);
    const plainUrl = new URL(rendered(url, marked), "https://api.example");
    fc.assert(
      fc.property(hostile, (text) => {
        const values = asInputs(names, text);
        // one part of the path, and nothing else of the address
        const { pathname, search, host } = new URL(rendered(url, values), "https://api.example");
        expect(pathname).toBe(plainUrl.pathname.replace(MARK, () => encodeURIComponent(text)));
        expect([search, host]).toEqual([plainUrl.search, plainUrl.host]);
        if (body === undefined) return;
        const sent = JSON.parse(rendered(body, values)) as unknown;
        expect(skeleton(sent)).toEqual(skeleton(plain));
        expect(texts(sent)).toEqual(texts(plain).map((one) => one.replaceAll(MARK, () => text)));
      }),
      fresh(300, 10_000),
    );
  });

  test("whatever the API says, and whatever was passed, the result is JSON with those values", () => {
    const variables = Object.keys(action.config_response.translation_map);
    fc.assert(
      fc.property(hostile, fc.jsonValue({ maxDepth: 1 }), (text, answer) => {
        // the translation map hands over JSON, so a text comes with its quotes
        const values = Object.fromEntries(variables.map((name) => [name, JSON.stringify(answer)]));
        const result = JSON.parse(
          rendered(action.config_response.success_template, { ...values, ...asInputs(names, text) }),
        ) as { readonly [name: string]: unknown };
        const told = new Set([JSON.stringify(answer), JSON.stringify(text), '"true"', '"false"']);
        for (const value of Object.values(result)) expect(told).toContain(JSON.stringify(value));
      }),
      fresh(300, 10_000),
    );
  });
});

test("an engine that did not escape would be found out", () => {
  const values = asInputs(["a"], HOSTILE[0]);
  expect(() => JSON.parse(evaluate('{"ids":["${input.a}"],"y":["z"]}', values)) as unknown).not.toThrow();
  expect(JSON.parse(evaluate('{"ids":["${input.a}"],"y":["z"]}', values))).toHaveProperty("protect", false);
});
