import { valueOf, type Answer } from "../answer";
import type { Expectation } from "../expectation";
import type { GenesysClient } from "../http";
import { without } from "../shape";
import type { ClientFacts, GenesysFacts, IntegrationFacts } from "./facts";
import * as access from "./read-access";
import { readAudits } from "./read-audits";
import * as integration from "./read-integration";
import * as restrictions from "./read-restrictions";
import * as recordings from "./read-recordings";

/** What to read besides the items in the stack. */
export interface GenesysQuestions {
  readonly conversations: readonly string[];
  /** Issue time of a given token, ISO 8601. */
  readonly tokenIssuedAt?: string;
}

/** Reads all facts in parallel, within the client's rate limit. Stops immediately if the token is refused. */
export async function observeGenesys(
  client: GenesysClient,
  region: string,
  { genesys: expected }: Expectation,
  { conversations, tokenIssuedAt }: GenesysQuestions,
): Promise<GenesysFacts> {
  const at = new Date().toISOString();
  const signedIn = await client.signIn();
  if ("failure" in signedIn) return { at, region, token: signedIn };
  const token = await access.readToken(client, signedIn.value, tokenIssuedAt);
  if ("failure" in token) return { at, region, token };

  const { client: expectedClient, integration: expectedIntegration } = expected;
  const type = expectedIntegration?.type;
  const name = expectedClient?.name;
  const when = <T>(wanted: unknown, read: () => Promise<T>): Promise<T | undefined> =>
    wanted ? read() : Promise.resolve(undefined);
  const integrations = when(expectedIntegration, () =>
    lookTwice(() => integration.readIntegrations(client, expectedIntegration!)),
  );
  const parts = {
    // needs no permission (documented)
    organizationId: access.readId(client, "/api/v2/organizations/me"),
    me: access.readGrants(client, "me"),
    permissions: access.readPermissions(client),
    scopes: when(expectedClient && !expectedClient.clientCredentials, () => access.readScopes(client)),
    homeDivisionId: access.readId(client, "/api/v2/authorization/divisions/home"),
    withClients: readClientsOf(client, name, token.value.clientId),
    credentials: when(expectedClient?.credentialName, () =>
      lookTwice(() => integration.readCredentialNames(client, [expectedClient!.credentialName!])),
    ),
    integrationTypes: when(type, () => integration.readTypes(client)),
    propertiesSchema: when(type, () => integration.readSchema(client, type!)),
    credentialTypes: when(type, () => integration.readCredentialTypes(client)),
    integrations,
    audits: integrations.then((found) => auditsOf(client, valueOf(found) ?? [])),
    accessPolicies: restrictions.readAccessPolicies(client),
    allowlist: restrictions.readAllowlist(client),
    openJobs: recordings.readOpenJobs(client),
    protectedIds: when(conversations.length, () => recordings.readProtected(client, conversations)),
    conversations: Promise.all(conversations.map((id) => recordings.readConversation(client, id))),
  };
  const entries = Object.entries(parts).map(async ([part, value]) => [part, await value] as const);
  const { withClients, ...rest } = Object.fromEntries(await Promise.all(entries)) as {
    readonly withClients?: Pick<GenesysFacts, "clients" | "ownClient" | "clientGrants">;
  };
  return { at, region, token, ...rest, ...withClients };
}

async function auditsOf(client: GenesysClient, found: readonly IntegrationFacts[]): Promise<GenesysFacts["audits"]> {
  const credentials = found.flatMap(({ config }) => Object.values(valueOf(config)?.credentials ?? {}));
  const ids = [...found, ...credentials].map(({ id }) => id).filter((id) => id !== "");
  return ids.length === 0 ? undefined : readAudits(client, { entityIds: ids, now: new Date() });
}

const SETTLING_MS = 1_000;

// a resource that was just deployed may not be listed yet
async function lookTwice<T>(
  read: () => Promise<Answer<readonly T[]>>,
  wanted: (one: T) => boolean = () => true,
): Promise<Answer<readonly T[]>> {
  const first = await read();
  if ("failure" in first || first.value.some(wanted)) return first;
  await new Promise((done) => setTimeout(done, SETTLING_MS));
  return read();
}

// reads the stack's client and the token's client from one listing
async function readClientsOf(
  client: GenesysClient,
  name: string | undefined,
  ownId: string | undefined,
): Promise<Pick<GenesysFacts, "clients" | "ownClient" | "clientGrants">> {
  const read = () => access.readClients(client, (one) => one.name === name || one.id === ownId);
  const found = await lookTwice(read, (one) => name === undefined || one.name === name);
  if ("failure" in found) return { clients: found };
  const ownClient = { value: withoutName(found.value.find(({ id }) => id === ownId)) };
  if (name === undefined) return { ownClient };
  const named = found.value.filter((one) => one.name === name).map((one) => withoutName(one)!);
  const clients = { value: named };
  if (named.length !== 1) return { clients, ownClient };
  return { clients, ownClient, clientGrants: await access.readGrants(client, named[0]!.id) };
}

// a client's name may be a person's name
function withoutName(one: (ClientFacts & { readonly name: string }) | undefined): ClientFacts | null {
  if (one === undefined) return null;
  return without(one, "name");
}
