import { failureOf, type GenesysClient } from "../../doctor";
import type { ExpectedIntegration } from "../../doctor/expectation";
import { holding } from "../../doctor/checks/holding";
import { readGrants } from "../../doctor/genesys/read-access";
import { listAt, textAt } from "../../doctor/shape";
import { clean } from "../../doctor/text";
import { ExportError } from "../error";
import { answered, failureText } from "./answers";

/** The caller in Genesys Cloud. */
export interface Caller {
  readonly organizationId: string;
  /** Client of the token; `(not told)` if Genesys Cloud does not return it. */
  readonly clientId: string;
}

/**
 * Reads the client and organization of the token.
 * @param expected organization of the stack
 * @throws ExportError for a token of another organization
 */
export async function readCaller(client: GenesysClient, expected: string | undefined): Promise<Caller> {
  const value = answered(await client.get("/api/v2/tokens/me"));
  const organizationId = textAt(value, "organization", "id")?.toLowerCase();
  const clientId = textAt(value, "OAuthClient", "id");
  if (organizationId === undefined) throw new ExportError("GET /api/v2/tokens/me: the response has no organization");
  if (expected !== undefined && organizationId !== expected.toLowerCase()) {
    throw new ExportError(
      `The token belongs to organization ${clean(organizationId, 60)}; the stack is for ${expected}. Check region and client.`,
    );
  }
  return { organizationId, clientId: clientId === undefined ? "(not told)" : clean(clientId, 60) };
}

const AT_ONCE = 100;

/** Which of the given conversations are protected from deletion. Needs no permission (documented). */
export async function readProtection(client: GenesysClient, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const path = "/api/v2/recordings/deletionprotection";
  const found = new Set<string>();
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const value = answered(await client.ask(path, { conversationIds: ids.slice(i, i + AT_ONCE) }));
    if (!Array.isArray(value)) throw new ExportError(`POST ${path}: the response is not a list`);
    for (const one of listAt(value)) found.add(textAt(one, "id")?.toLowerCase() ?? "");
  }
  return found;
}

/** Finds the id of the stack's integration by type and name. */
export async function readIntegrationId(client: GenesysClient, expected: ExpectedIntegration | undefined) {
  if (expected?.id !== undefined) return expected.id;
  const answer = await client.list("/api/v2/integrations", {}, "integrations:integration:view");
  const failure = failureOf(answer);
  if (failure !== undefined) return { problem: failureText(failure) };
  const all = "value" in answer ? answer.value : [];
  const ofType = all.filter((one) => textAt(one, "integrationType", "id") === expected?.type);
  const named = ofType.filter((one) => textAt(one, "name") === expected?.name);
  const [only, second] = (named.length > 0 ? named : ofType).flatMap((one) => textAt(one, "id") ?? []);
  if (only !== undefined && second === undefined) return only;
  const count = only === undefined ? "no" : "more than one";
  return { problem: `${count} integration in Genesys Cloud matches the stack's: set --integration-id` };
}

/** Permissions that the caller lacks in every division. A permission with a condition counts as held. */
export async function lackingPermissions(client: GenesysClient, names: readonly string[]): Promise<readonly string[]> {
  const grants = answered(await readGrants(client, "me"));
  return names.filter((name) => holding(grants, name).held.length === 0);
}
