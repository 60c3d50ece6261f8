import type { Setting } from "../stack";
import { valueOf, type Answer } from "./answer";
import type { Expectation } from "./expectation";
import type { ClientFacts, GenesysFacts, IntegrationFacts } from "./genesys";

type Read = (facts: GenesysFacts, expected: Expectation, setting: Setting) => Answer<unknown> | undefined;

// only the stack's own recording integration is read
const integrationWith =
  (member: keyof IntegrationFacts): Read =>
  ({ integrations }, { genesys }, { subject: { name } }) =>
    genesys.integration?.name === name && tells(integrations, member, name) ? integrations : undefined;
const integration = integrationWith("name");

const clientWith =
  (member: keyof ClientFacts): Read =>
  ({ clients }, { genesys }, { subject: { name } }) =>
    genesys.client?.name === name && tells(clients, member) ? clients : undefined;

// what an answer leaves out was not read
function tells<T>(answer: Answer<readonly T[]> | undefined, member: keyof T, name?: string): boolean {
  const about = (valueOf(answer) ?? []).filter((one) => name === undefined || (one as { name?: string }).name === name);
  return about.every((one) => one[member] !== undefined);
}

// the integration's credential is found by its id, so its name is not known
const credential: Read = ({ credentials }, { genesys }, { subject: { name } }) =>
  genesys.integration?.credentialName !== name && genesys.client?.credentialName === name ? credentials : undefined;

// the platform does not always return the fields of a credential
const target: Read = (facts, { genesys }, { subject: { name } }) => {
  const configs = (valueOf(facts.integrations) ?? []).flatMap(({ config }) => valueOf(config) ?? []);
  const shown = configs.some(({ credentials }) => Object.values(credentials).some(({ roleArn }) => roleArn));
  // if two credentials have the same name, only one was read
  const isOnly = genesys.client?.credentialName !== name;
  return genesys.integration?.credentialName === name && isOnly && shown ? facts.integrations : undefined;
};

/** Controls of Genesys Cloud that doctor reads, and their location. All others are listed under "Not checked". */
export const GENESYS_CONTROLS: { readonly [name: string]: Read } = {
  "integration name": integration,
  // reported only if it is switched off
  "integration integrationEnabled": (facts, expected, setting) =>
    expected.genesys.integration?.enabled === true
      ? integrationWith("intendedState")(facts, expected, setting)
      : undefined,
  "integration integrationState": integrationWith("reportedState"),
  "integration integrationSettings": integration,
  // properties that the stack does not set are not compared
  "integration integrationTarget": (facts, expected, setting) =>
    expected.genesys.integration?.properties.length === 0 ? undefined : integration(facts, expected, setting),
  "credential name": credential,
  "credential credentialType": (facts, expected, { subject }) =>
    expected.genesys.integration?.credentialName === subject.name ? facts.integrations : undefined,
  "credential credentialTarget": target,
  "OAuth client name": clientWith("id"),
  "OAuth client tokenLifetime": clientWith("lifetimeSeconds"),
  "OAuth client grantType": clientWith("grantType"),
  "OAuth client clientActive": clientWith("state"),
  "OAuth client clientState": clientWith("state"),
};
