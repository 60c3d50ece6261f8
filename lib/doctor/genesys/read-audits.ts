import { shaped, type Answer, type Failure } from "../answer";
import type { GenesysClient } from "../http";
import { at, listAt, numberAt, textAt } from "../shape";
import type { AuditFacts } from "./facts";

const BASE = "/api/v2/audits/query/realtime";
const NEEDS = "audits:audit:view";

/** How far back the platform answers at once (documented: 14 days, for certain services), in days. */
export const AUDIT_DAYS = 14;

const MOST_PAGES = 20;
const PAGE_SIZE = 100;

/**
 * Reads who changed some entities. Which service tells of integrations is asked, not assumed.
 * @returns undefined where the token may not ask: it is no part of an export
 */
export async function readAudits(
  client: GenesysClient,
  entityIds: readonly string[],
  now: Date,
): Promise<Answer<readonly AuditFacts[]> | undefined> {
  const mapping = await client.get(`${BASE}/servicemapping`, {}, NEEDS);
  if ("failure" in mapping) return mapping.failure.status === 403 ? undefined : mapping;
  const services = listAt(mapping.value, "services").flatMap((one) => textAt(one, "name") ?? []);
  const service = services.find((name) => /^integrations?$/i.test(name));
  if (service === undefined) return failed(`GET ${BASE}/servicemapping`, "it names no service for integrations");
  const from = new Date(now.getTime() - AUDIT_DAYS * 86_400_000);
  const interval = `${from.toISOString()}/${now.toISOString()}`;
  const found: AuditFacts[] = [];
  for (let pageNumber = 1, pages = 1; pageNumber <= pages; pageNumber++) {
    const question = { interval, serviceName: service, filters: [], pageNumber, pageSize: PAGE_SIZE };
    const page = shaped(await client.ask(BASE, question, NEEDS), `POST ${BASE}`, (body) =>
      Array.isArray(at(body, "entities")) ? body : undefined,
    );
    if ("failure" in page) return page;
    pages = numberAt(page.value, "pageCount") ?? 1;
    if (pages > MOST_PAGES)
      return failed(`POST ${BASE}`, `${pages} pages of audits, more than the ${MOST_PAGES} that are read`);
    found.push(
      ...listAt(page.value, "entities")
        .flatMap(auditIn)
        .filter(({ entityId }) => entityIds.includes(entityId)),
    );
  }
  return { value: found };
}

function failed(call: string, problem: string): { readonly failure: Failure } {
  return { failure: { call, problem } };
}

// ids of people and clients, no names, no addresses, no values
function auditIn(body: unknown): AuditFacts[] {
  const entityId = textAt(body, "entity", "id");
  const action = textAt(body, "action");
  if (entityId === undefined || action === undefined) return [];
  const client = textAt(body, "client", "id");
  const user = textAt(body, "user", "id");
  return [
    {
      entityId,
      action,
      entityType: textAt(body, "entityType"),
      at: textAt(body, "eventDate"),
      by: client !== undefined ? `client ${client}` : user !== undefined ? `user ${user}` : undefined,
      properties: listAt(body, "propertyChanges").flatMap((change) => textAt(change, "property") ?? []),
    },
  ];
}
