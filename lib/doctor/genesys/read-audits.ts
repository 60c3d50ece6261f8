import { shaped, type Answer, type Failure } from "../answer";
import type { GenesysClient } from "../http";
import { at, listAt, numberAt, textAt } from "../shape";
import type { AuditFacts } from "./facts";

const BASE = "/api/v2/audits/query/realtime";
const NEEDS = "audits:audit:view";

/** How many days back the synchronous audit API answers (documented: 14 days, for certain services). */
export const AUDIT_DAYS = 14;

const MOST_PAGES = 20;
const PAGE_SIZE = 100;

/** Which audit log entries to read. */
export interface AuditQuestion {
  readonly entityIds: readonly string[];
  readonly now: Date;
  /** @default as far back as the synchronous API answers */
  readonly from?: Date;
  /** Names of the services; the available ones are read from the platform. @default integrations */
  readonly services?: RegExp;
}

/**
 * Reads the changes of some entities.
 * @returns undefined without the permission, because it is not required for exports
 */
export async function readAudits(
  client: GenesysClient,
  { entityIds, now, from = new Date(now.getTime() - AUDIT_DAYS * 86_400_000), services = INTEGRATIONS }: AuditQuestion,
): Promise<Answer<readonly AuditFacts[]> | undefined> {
  const mapping = await client.get(`${BASE}/servicemapping`, {}, NEEDS);
  if ("failure" in mapping) return mapping.failure.status === 403 ? undefined : mapping;
  const named = listAt(mapping.value, "services").flatMap((one) => textAt(one, "name") ?? []);
  const asked = named.filter((name) => services.test(name));
  if (asked.length === 0) return failed(`GET ${BASE}/servicemapping`, `it names no service ${services.source}`);
  const found: AuditFacts[] = [];
  for (const serviceName of asked) {
    const of = await auditsOf(client, { interval: `${from.toISOString()}/${now.toISOString()}`, serviceName });
    if ("failure" in of) return of;
    found.push(...of.value.filter(({ entityId }) => entityIds.includes(entityId)));
  }
  return { value: found };
}

const INTEGRATIONS = /^integrations?$/i;

async function auditsOf(
  client: GenesysClient,
  question: { readonly interval: string; readonly serviceName: string },
): Promise<Answer<readonly AuditFacts[]>> {
  const found: AuditFacts[] = [];
  for (let pageNumber = 1, pages = 1; pageNumber <= pages; pageNumber++) {
    const asked = { ...question, filters: [], pageNumber, pageSize: PAGE_SIZE };
    const page = shaped(await client.ask(BASE, asked, NEEDS), `POST ${BASE}`, (body) =>
      Array.isArray(at(body, "entities")) ? body : undefined,
    );
    if ("failure" in page) return page;
    pages = numberAt(page.value, "pageCount") ?? 1;
    if (pages > MOST_PAGES)
      return failed(`POST ${BASE}`, `${pages} pages of audits, more than the ${MOST_PAGES} that are read`);
    found.push(...listAt(page.value, "entities").flatMap(auditIn));
  }
  return { value: found };
}

function failed(call: string, problem: string): { readonly failure: Failure } {
  return { failure: { call, problem } };
}

// keeps ids of people and clients, but no names, addresses or values
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
      at: textAt(body, "eventDate"),
      by: client !== undefined ? `client ${client}` : user !== undefined ? `user ${user}` : undefined,
      properties: listAt(body, "propertyChanges").flatMap((change) => textAt(change, "property") ?? []),
    },
  ];
}
