import type { Setting } from "../stack";
import { valueOf, type Answer } from "./answer";
import type { Expectation } from "./expectation";
import type { GenesysFacts } from "./genesys";

type Read = (facts: GenesysFacts, expected: Expectation, setting: Setting) => Answer<unknown> | undefined;

// only the stack's own recording integration is read
const integration: Read = ({ integrations }, { genesys }, { subject }) =>
  genesys.integration?.name === subject.name ? integrations : undefined;

const client: Read = ({ clients }, { genesys }, { subject }) =>
  genesys.client?.name === subject.name ? clients : undefined;

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
    expected.genesys.integration?.enabled === true ? integration(facts, expected, setting) : undefined,
  "integration integrationState": integration,
  "integration integrationSettings": integration,
  // properties that the stack does not set are not compared
  "integration integrationTarget": (facts, expected, setting) =>
    expected.genesys.integration?.properties.length === 0 ? undefined : integration(facts, expected, setting),
  "credential name": credential,
  "credential credentialType": (facts, expected, { subject }) =>
    expected.genesys.integration?.credentialName === subject.name ? facts.integrations : undefined,
  "credential credentialTarget": target,
  "OAuth client name": client,
  "OAuth client tokenLifetime": client,
  "OAuth client grantType": client,
  "OAuth client clientActive": client,
  "OAuth client clientState": client,
};
