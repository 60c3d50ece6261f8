import { OWNER_OUTPUT } from "../catalog";
import { fingerprintOf } from "./common/fingerprint";
import { blocksOf, blocksOfType, canonical, symbolOf, type Block, type Stack } from "../stack";

/** Begin of the name of an output that says what an organization has to consent to. */
const CONSENT_OUTPUT = "consent_";

/** What somebody has to do by hand so that a stack works: no resource of a provider does it, and no plan shows it. */
export function stepsByHand(stack: Stack): readonly string[] {
  return [...consents(stack), ...runners(stack), ...mails(stack), ...owners(stack)];
}

function consents(stack: Stack): readonly string[] {
  const said = outputs(stack, CONSENT_OUTPUT).map(([, text]) => text);
  if (said.length > 0) return said;
  return blocksOfType(stack, "genesyscloud_oauth_client").flatMap((client) => {
    const scopes = blocksOf(client.attributes["scopes"]).map(String).sort();
    if (scopes.length === 0) return [];
    return [
      `In each organization that uses it, a user with oauth:client:authorize approves ${nameOf(client)} for the scopes ` +
        `${scopes.join(", ")}.`,
    ];
  });
}

// the permission is documented; that it is what running one takes is read from its name
function runners(stack: Stack): readonly string[] {
  const actions = blocksOfType(stack, "genesyscloud_integration_action");
  if (actions.length === 0) return [];
  return ["An administrator grants bridge:actions:execute to whoever runs the data actions, and to nobody else."];
}

function mails(stack: Stack): readonly string[] {
  return blocksOfType(stack, "aws_sns_topic_subscription").flatMap(({ attributes }) => {
    const { protocol, endpoint, topic_arn } = attributes;
    if (protocol !== "email" && protocol !== "email-json") return [];
    return [`${String(endpoint)} confirms the subscription to ${String(topic_arn)}: until then it gets no message.`];
  });
}

// the text is long; its digest tells that it is another one
function owners(stack: Stack): readonly string[] {
  return outputs(stack, OWNER_OUTPUT).map(([name, text]) => {
    const part = name.slice(OWNER_OUTPUT.length);
    return `The owner of the existing resource (${part}) merges the output ${name}, version ${fingerprintOf([parsed(text)])}.`;
  });
}

function parsed(text: string): string {
  try {
    return canonical(JSON.parse(text));
  } catch {
    return text;
  }
}

function outputs({ outputs }: Stack, prefix: string): readonly (readonly [string, string])[] {
  return [...outputs].filter(([name]) => name.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
}

function nameOf({ address, attributes }: Block): string {
  const { name } = attributes;
  return `OAuth client "${typeof name === "string" ? name : symbolOf(`${address}.name`)}"`;
}
