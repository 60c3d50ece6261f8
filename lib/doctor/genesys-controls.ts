import { valueOf, type Answer } from "./answer";
import type { Expectation } from "./expectation";
import type { GenesysFacts } from "./genesys";

type Read = (facts: GenesysFacts, expected: Expectation, name: string) => Answer<unknown> | undefined;

// the stack's recording integration; of others nothing is read
const integration: Read = ({ integrations }, { genesys }, name) =>
  genesys.integration?.name === name ? integrations : undefined;

const client: Read = ({ clients }, { genesys }, name) => (genesys.client?.name === name ? clients : undefined);

const credential: Read = (facts, expected, name) => {
  const { client: owner, integration: user } = expected.genesys;
  if (user?.credentialName === name) return facts.integrations;
  return owner?.credentialName === name ? facts.credentials : undefined;
};

// the platform does not always show what is in a credential
const target: Read = (facts, { genesys }, name) => {
  const configs = (valueOf(facts.integrations) ?? []).flatMap(({ config }) => valueOf(config) ?? []);
  const shown = configs.some(({ credentials }) => Object.values(credentials).some(({ roleArn }) => roleArn));
  return genesys.integration?.credentialName === name && shown ? facts.integrations : undefined;
};

/** Controls of Genesys Cloud that are read, and where. What is not here, or was not asked, is told as not looked at. */
export const GENESYS_CONTROLS: { readonly [name: string]: Read } = {
  "integration name": integration,
  "integration integrationEnabled": integration,
  "integration integrationState": integration,
  "integration integrationSettings": integration,
  "integration integrationTarget": integration,
  "credential name": credential,
  "credential credentialType": (facts, expected, name) =>
    expected.genesys.integration?.credentialName === name ? facts.integrations : undefined,
  "credential credentialTarget": target,
  "OAuth client name": client,
  "OAuth client tokenLifetime": client,
  "OAuth client grantType": client,
  "OAuth client clientActive": client,
  "OAuth client clientState": client,
};
