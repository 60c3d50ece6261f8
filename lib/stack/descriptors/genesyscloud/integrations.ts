import { first, textOf, textOrNull } from "../../attributes";
import { canonical, digest } from "../../canonical";
import { within, type Descriptor } from "../../descriptor";
import { inOneLayout } from "../../json";
import type { Block } from "../../model";
import { control, settingsOf, type Found } from "../../setting";
import { labelled, named } from "../named";
import { nameOf, titled, unlisted } from "./names";

const STANDS_FOR = control("credentialTarget", "Stands for", "either", "external", {
  noun: "what it stands for",
  coming: "acts",
  going: "narrower",
});
const FIELD = control("credentialField", "Field of what it stands for", "either", "access", { bounds: "never" });
const FIELDS = control("credentialFields", "Fields in Terraform state", "adds", "protection", {
  noun: "list of fields in Terraform's state",
});
// each of them may be a secret: compared by digest, never shown
const valueOf = (field: string) =>
  control(`credentialValue.${field}`, `What is in the field ${field}`, "either", "access");
const TYPE = control("credentialType", "Kind of credential", "either", "access");
const ENABLED = control("integrationEnabled", "Enabled", "less", "setting", {
  narrowing: "unknown",
  going: "unknown",
  unclear: "its exports and actions for flows and people stop",
});
const STATE = control("integrationState", "State", "either", "access", { bounds: "whenSet" });
const SETTINGS = control("integrationSettings", "Type, credentials and properties", "either", "access", {
  noun: "set of type, credentials and properties",
});
// a new one may send to wherever they say, as whoever they stand for
const USED: typeof SETTINGS = { ...SETTINGS, coming: "acts" };
const TARGET = control("integrationTarget", "Sends to account", "adds", "external", {
  noun: "destination account",
});
const REQUEST = control("actionRequest", "Whoever may run data actions can make it send", "adds", "access", {
  noun: "set of requests that data actions can send",
});
const ACTION_SETTINGS = control("actionSettings", "What it sends, and as whom", "either", "access");

/** The credentials of an integration. */
export const integrationCredential: Descriptor = {
  type: "genesyscloud_integration_credential",
  settings: (block) => {
    const given = block.attributes["fields"];
    const fields = first(given);
    const entries = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
    // only ARNs and ids of other objects are shown, because any other field may be a secret
    const isArn = (value: unknown) => typeof value === "string" && /^(arn:|<)/.test(value);
    const arns = entries.filter(([, value]) => isArn(value));
    const inOrder = (at: 0 | 1) => arns.map((entry) => String(entry[at])).join(", ");
    const others = entries.filter(([, value]) => !isArn(value)).map(([name]) => name);
    return settingsOf(titled("credential", block), block.address, [
      // with a new name, the provider sends the fields again, without a secret that it did not write itself
      named(nameOf(block)),
      [STANDS_FOR, arns.length === 0 ? null : inOrder(1)],
      ...(arns.length === 0 ? [] : [[FIELD, inOrder(0)] as const]),
      [FIELDS, typeof given === "string" ? given : others],
      ...others.map((name): Found => [valueOf(name), digest(fields[name])]),
      [TYPE, textOrNull(block.attributes["credential_type_name"])],
    ]);
  },
  anew: "integrations outside the stack that use it have no credential",
  reads: ["name", "fields", "credential_type_name"],
};

/** An integration. If it sends events elsewhere, its properties contain the destination. */
export const integration: Descriptor = {
  type: "genesyscloud_integration",
  settings: (block) => {
    const { attributes, address } = block;
    const config = first(attributes["config"]);
    const { credentials, properties, advanced } = config;
    const laidOut = { properties: inOneLayout(properties), advanced: inOneLayout(advanced) };
    const settings = { type: attributes["integration_type"], credentials, ...laidOut };
    const accounts = new Set(String(properties ?? "").match(/(?<!\d)\d{12}(?!\d)/g) ?? []);
    return settingsOf(titled("integration", block), address, [
      labelled(nameOf(block)),
      // disabled by default (documented by the provider)
      [ENABLED, (attributes["intended_state"] ?? "DISABLED") !== "DISABLED"],
      [STATE, unlisted(attributes["intended_state"], ["ENABLED", "DISABLED"])],
      [credentials === undefined && properties === undefined ? SETTINGS : USED, canonical(settings)],
      [TARGET, [...accounts].sort()],
    ]);
  },
  anew: "data actions and flows outside the stack that use it fail",
  reads: ["intended_state", "integration_type", ...within("config", "name", "credentials", "properties", "advanced")],
  inert: { "config.notes": "display text" },
};

function action(type: string, kind: string): Descriptor {
  return {
    type,
    settings: (block) =>
      settingsOf(titled(kind, block, titleOf(block)), block.address, [labelled(titleOf(block)), ...request(block)]),
    anew: "flows outside the stack that call it fail",
    reads: [
      "name",
      "integration_id",
      "contract_input",
      "contract_output",
      "secure",
      "config_request.*",
      "config_response",
      "config_timeout_seconds",
    ],
    inert: { category: "the category in which it is listed" },
  };
}

// the authentication action of an integration has no name of its own
function titleOf(block: Block): string {
  const { name, config, integration_id } = block.attributes;
  const given = textOf(name) ?? textOf(first(config)["name"]);
  return given ?? (integration_id === undefined ? nameOf(block) : block.address);
}

function request({ attributes }: Block): readonly Found[] {
  const sent = first(attributes["config_request"]);
  const { integration_id, contract_input, secure, config_response, contract_output, config_timeout_seconds } =
    attributes;
  const answer = { config_response, contract_output: inOneLayout(contract_output), config_timeout_seconds };
  return [
    [REQUEST, [`${textOrNull(sent["request_type"]) ?? "undefined"} ${String(sent["request_url_template"])}`]],
    // a body or a header may contain a secret
    [
      ACTION_SETTINGS,
      digest({ request: sent, integration_id, contract_input: inOneLayout(contract_input), secure, answer }),
    ],
  ];
}

/** A request that everybody with permission to run data actions can have the integration send. */
export const integrationAction = action("genesyscloud_integration_action", "data action");
/** The request with which an integration authenticates. */
export const customAuthAction = action("genesyscloud_integration_custom_auth_action", "sign-in");
