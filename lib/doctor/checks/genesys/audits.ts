import { valueOf } from "../../answer";
import type { AuditFacts } from "../../genesys";
import { clean, some } from "../../text";
import type { Check } from "../check";
import { theIntegration } from "./integration";

export const integrationChanged: Check = {
  id: "INTEGRATION_CHANGED",
  severity: "warning",
  what: "The audit log tells of a change of the integration or its credential by somebody other than who made it.",
  why: "What is inside a credential is never read back: exports may go to another role's bucket, and no plan shows it.",
  fix: "Ask whoever changed it. When it was not a deploy, replace the credential: terraform apply -replace.",
  find: (seen) => {
    const live = theIntegration(seen);
    const audits = valueOf(seen.genesys?.audits);
    if (live === undefined || audits === undefined) return [];
    const makers = new Set(audits.filter(isMaking).map(({ by }) => by));
    return audits
      .filter((audit) => !isMaking(audit) && (audit.by === undefined || !makers.has(audit.by)))
      .map((audit) => ({ where: "POST /api/v2/audits/query/realtime", what: told(audit, live.id) }));
  },
};

function isMaking({ action }: AuditFacts): boolean {
  return /^(create|add)/i.test(action);
}

function told({ entityId, action, at, by, properties }: AuditFacts, integrationId: string): string {
  const what = entityId === integrationId ? "integration" : "credential";
  const which = properties.length === 0 ? "" : ` (${some(properties)})`;
  return `${clean(action, 40)} of the ${what} ${clean(entityId, 60)}${which} on ${clean(at ?? "an unknown day", 40)} by ${clean(by ?? "somebody unknown", 80)}.`;
}
