import { failureOf, type GenesysClient } from "../../doctor";
import { listAt, textAt } from "../../doctor/shape";
import { clean } from "../../doctor/text";
import { ExportError } from "../error";
import { stopBy } from "./answers";

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
  const answer = await client.get("/api/v2/tokens/me");
  const failure = failureOf(answer);
  if (failure !== undefined) stopBy(failure);
  const value = "value" in answer ? answer.value : undefined;
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
    const answer = await client.ask(path, { conversationIds: ids.slice(i, i + AT_ONCE) });
    const failure = failureOf(answer);
    if (failure !== undefined) stopBy(failure);
    const value = "value" in answer ? answer.value : undefined;
    if (!Array.isArray(value)) throw new ExportError(`POST ${path}: the response is not a list`);
    for (const one of listAt(value)) found.add(textAt(one, "id")?.toLowerCase() ?? "");
  }
  return found;
}
