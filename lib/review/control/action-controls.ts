import { blocksOfType, symbolOf, type ReviewBlock, type ReviewStack } from "../input";
import type { InventoryControl } from "../types";
import { canonicalOrDigest, digest } from "./canonical";
import { first, rowsFor, textOrNull, type Found } from "./subjects";

type Read = (block: ReviewBlock) => readonly Found[];

const READERS: readonly (readonly [type: string, words: string, read: Read])[] = [
  ["genesyscloud_integration_action", "data action", action],
  ["genesyscloud_integration_custom_auth_action", "sign-in", action],
  ["genesyscloud_integration", "integration", integration],
  ["genesyscloud_processautomation_trigger", "trigger", trigger],
  ["genesyscloud_flow", "flow", flow],
  ["genesyscloud_architect_ivr", "call route", ivr],
];

/** What acts in Genesys Cloud by itself or for whoever may run it. */
export function actionControls(stack: ReviewStack): readonly InventoryControl[] {
  return READERS.flatMap(([type, words, read]) =>
    blocksOfType(stack, type).flatMap((block) => rowsFor(`${words} "${nameOf(block)}"`, read(block))),
  );
}

// what Architect calls a flow is in its file
function nameOf({ address, attributes }: ReviewBlock): string {
  const { name, filepath, integration_id } = attributes;
  const given = textOrNull(name) ?? textOrNull(first(attributes["config"])["name"]);
  if (given !== null) return given;
  return typeof filepath === "string" || integration_id !== undefined ? address : symbolOf(`${address}.name`);
}

function action({ attributes, address }: ReviewBlock): readonly Found[] {
  const request = first(attributes["config_request"]);
  const { integration_id, contract_input, secure } = attributes;
  return [
    ["actionRequest", [`${String(request["request_type"])} ${String(request["request_url_template"])}`], address],
    // a body or a header may hold a secret
    ["actionSettings", digest({ request, integration_id, contract_input, secure }), address],
  ];
}

// an integration that sends events elsewhere says where in its properties
function integration({ attributes, address }: ReviewBlock): readonly Found[] {
  const properties = String(first(attributes["config"])["properties"] ?? "");
  const accounts = new Set(properties.match(/(?<!\d)\d{12}(?!\d)/g) ?? []);
  return [["integrationTarget", [...accounts].sort(), address]];
}

function trigger({ attributes, address }: ReviewBlock): readonly Found[] {
  const { id, type } = first(attributes["target"]);
  const { topic_name, enabled, match_criteria, event_ttl_seconds, delay_by_seconds, target } = attributes;
  const when = { enabled, match_criteria, event_ttl_seconds, delay_by_seconds, target };
  return [
    ["triggerTarget", [`${String(type)} ${String(id)} on ${String(topic_name)}`], address],
    ["triggerSettings", canonicalOrDigest(when), address],
  ];
}

function flow({ attributes, address }: ReviewBlock): readonly Found[] {
  const { filepath, file_content_hash, substitutions } = attributes;
  return [["flowFile", canonicalOrDigest({ filepath, file_content_hash, substitutions }), address]];
}

function ivr({ attributes, address }: ReviewBlock): readonly Found[] {
  const { dnis, open_hours_flow_id, closed_hours_flow_id, division_id, schedule_group_id } = attributes;
  return [
    [
      "ivrSettings",
      canonicalOrDigest({ dnis, open_hours_flow_id, closed_hours_flow_id, division_id, schedule_group_id }),
      address,
    ],
  ];
}
