import { shaped, valueOf, type Answer } from "../answer";
import type { ExpectedIntegration } from "../expectation";
import type { GenesysClient } from "../http";
import { at, entriesAt, listAt, membersOf, textAt, textsAt } from "../shape";
import type {
  CredentialFacts,
  CredentialTypeFacts,
  IntegrationConfigFacts,
  IntegrationFacts,
  IntegrationTypeFacts,
  SchemaFacts,
} from "./facts";

const NEEDS = "integrations:integration:view";
const BASE = "/api/v2/integrations";
const CLIENT = "purecloudoauthclient";

/** Reads the integration types that are available to the organization. */
export async function readTypes(client: GenesysClient): Promise<Answer<readonly IntegrationTypeFacts[]>> {
  const path = `${BASE}/types`;
  return shaped(await client.list(path, {}, NEEDS), `GET ${path}`, (types) =>
    types.flatMap((type) => {
      const id = textAt(type, "id");
      const keys = entriesAt(type, "credentials").map(
        ([key, spec]) => [key, textsAt(spec, "credentialTypes")] as const,
      );
      return id === undefined ? [] : [{ id, credentials: Object.fromEntries(keys) }];
    }),
  );
}

/** Reads the property names in a type's schema, and which are required. */
export async function readSchema(client: GenesysClient, type: string): Promise<Answer<SchemaFacts>> {
  const path = `${BASE}/types/${encodeURIComponent(type)}/configschemas/properties`;
  return shaped(await client.get(path, {}, NEEDS), `GET ${path}`, (body) =>
    membersOf(body) === undefined
      ? undefined
      : { properties: entriesAt(body, "properties").map(([name]) => name), required: textsAt(body, "required") },
  );
}

/** Reads the credential types with their fields. */
export async function readCredentialTypes(client: GenesysClient): Promise<Answer<readonly CredentialTypeFacts[]>> {
  const path = `${BASE}/credentials/types`;
  return shaped(await client.get(path, {}, NEEDS), `GET ${path}`, (body) => {
    // documented as a list; the Terraform provider reads an object with `entities`
    const types = Array.isArray(body) ? listAt(body) : at(body, "entities");
    if (!Array.isArray(types)) return undefined;
    return listAt(types).flatMap((type) => {
      const name = textAt(type, "name") ?? textAt(type, "id");
      if (name === undefined) return [];
      const fields = entriesAt(type, "properties").map(([field]) => field);
      return [{ name, fields, required: textsAt(type, "required") }];
    });
  });
}

/** Reads which of the given names belong to credentials with an OAuth client. It reads nothing else of them. */
export async function readCredentialNames(
  client: GenesysClient,
  names: readonly string[],
): Promise<Answer<readonly string[]>> {
  const path = `${BASE}/credentials`;
  return shaped(await client.list(path, {}, NEEDS), `GET ${path}`, (credentials) => {
    // the credential with the AWS role may have the same name
    const clients = credentials.filter((one) => (textAt(one, "type", "name") ?? CLIENT).toLowerCase() === CLIENT);
    const found = clients.flatMap((credential) => textAt(credential, "name") ?? []);
    return names.filter((name) => found.includes(name));
  });
}

/** Reads the integrations that may be the stack's, by id, name or type, with their configuration. */
export async function readIntegrations(
  client: GenesysClient,
  expected: ExpectedIntegration,
): Promise<Answer<readonly IntegrationFacts[]>> {
  const ours = (one: IntegrationFacts): boolean =>
    expected.id === undefined ? one.name === expected.name || one.type === expected.type : one.id === expected.id;
  const listed = shaped(await client.list(BASE, {}, NEEDS), `GET ${BASE}`, (all) => all.flatMap(integrationIn));
  const found = valueOf(listed)?.filter(ours);
  if (found === undefined) return listed;
  const withConfig = found.slice(0, 20).map(async (one) => ({ ...one, config: await readConfig(client, one.id) }));
  return { value: await Promise.all(withConfig) };
}

function integrationIn(body: unknown): IntegrationFacts[] {
  const id = textAt(body, "id");
  if (id === undefined) return [];
  return [
    {
      id,
      name: textAt(body, "name") ?? "",
      type: textAt(body, "integrationType", "id"),
      intendedState: textAt(body, "intendedState"),
      reportedState: textAt(body, "reportedState", "code"),
    },
  ];
}

async function readConfig(client: GenesysClient, id: string): Promise<Answer<IntegrationConfigFacts>> {
  const path = `${BASE}/${encodeURIComponent(id)}/config/current`;
  const config = shaped(await client.get(path, {}, NEEDS), `GET ${path}`, (body) =>
    membersOf(body) === undefined ? undefined : body,
  );
  if ("failure" in config) return config;
  const properties = entriesAt(config.value, "properties").map(([name, value]) => [name, shown(name, value)] as const);
  const credentials = entriesAt(config.value, "credentials").map(
    async ([key, info]) => [key, await readCredential(client, info)] as const,
  );
  return {
    value: {
      properties: Object.fromEntries(properties),
      credentials: Object.fromEntries(await Promise.all(credentials)),
    },
  };
}

async function readCredential(client: GenesysClient, info: unknown): Promise<CredentialFacts> {
  const id = textAt(info, "id") ?? "";
  const listed = textAt(info, "type", "name") ?? textAt(info, "type", "id");
  if (id === "") return { id, type: listed };
  const answer = await client.get(`${BASE}/credentials/${encodeURIComponent(id)}`, {}, NEEDS);
  if ("failure" in answer) return { id, type: listed, ...answer };
  const body = valueOf(answer);
  const arns = entriesAt(body, "credentialFields").flatMap(([, value]) =>
    typeof value === "string" && /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(value) ? [value] : [],
  );
  const type = listed ?? textAt(body, "type", "name") ?? textAt(body, "type", "id");
  return { id, type, ...(arns[0] === undefined ? {} : { roleArn: arns[0] }) };
}

const SECRET_NAME = /secret|password|token|credential|api.?key|private/i;

// a property may contain anything, so only ARNs and possible bucket names are kept
function shown(name: string, value: unknown): string {
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  if (typeof value !== "string" || SECRET_NAME.test(name)) return "(hidden)";
  return /^(arn:[\w-]+:(s3|iam):[\w:/.+=,@*-]+|(s3:\/\/)?[a-z0-9][a-z0-9.-]{2,62}\/?)$/.test(value)
    ? value
    : "(hidden)";
}
