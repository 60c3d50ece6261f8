import { valueOf } from "../../answer";
import type { AuditFacts } from "../../genesys";
import { clean, some } from "../../text";
import type { Check } from "../check";
import { theIntegration } from "./integration";

export const integrationChanged: Check = {
  id: "INTEGRATION_CHANGED",
  severity: "warning",
  what: "The audit log has a change of the integration or its credential by an identity other than its creator.",
  why: "The content of a credential cannot be read back: exports may go to the bucket of another role, and no plan shows it.",
  fix: "Ask whoever made the change. If it was not a deployment, replace the credential: terraform apply -replace.",
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
  return `${clean(action, 40)} of the ${what} ${clean(entityId, 60)}${which} on ${clean(at ?? "an unknown date", 40)} by ${clean(by ?? "an unknown identity", 80)}.`;
}
