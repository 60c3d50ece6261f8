import { headerOfConditionKey } from "../catalog";
import { listOf, type Check, type Decision, type Statement } from "../policy";
import { decide, locate, statementsOfKind, takingPart, type Located } from "./decide";
import type { State } from "./edit";
import { carries, compare } from "./facts";
import type { PartKind, Parts } from "./parts";
import type { Cause } from "./types";

/** Why a check is denied. */
export function causeOf({ parts, question }: State, check: Check, decision: Decision): Cause {
  if (decision.verdict === "explicitlyDenied") {
    const located = locate(parts, check, decision.decidedBy[0]!);
    return located === undefined ? "DENIED" : causeOfDenial(located.statement, check);
  }
  if (check.plane === "trust") return "TRUST_NOT_MET";
  const suffices = (kind: PartKind): boolean =>
    decide({ parts: granting(parts, kind, check), question }, check, "hopeful").verdict === "allowed";
  if (suffices("boundary")) return "BOUNDARY_LACKS_ACTION";
  if (!suffices("identity") && suffices(check.plane)) {
    return check.plane === "key" ? "KEY_POLICY_LACKS_GRANT" : "BUCKET_POLICY_LACKS_GRANT";
  }
  const near = nearestGrant(parts, check, "identity");
  if (near === undefined) return "ACTION_NOT_ALLOWED";
  const { resource, unmet } = compare(near.statement, check);
  if (!resource) return "RESOURCE_NOT_COVERED";
  return unmet.some(({ key }) => NEVER_PRESENT.test(key)) ? "KEY_NEVER_PRESENT" : "CONDITION_NOT_MET";
}

/** The Allow with this action that matches the request best. */
export function nearestGrant(parts: Parts, check: Check, kind: PartKind): Located | undefined {
  const distance = ({ statement }: Located): number => {
    const { resource, principal, unmet } = compare(statement, check);
    return (resource ? 0 : 10) + (principal ? 0 : 5) + unmet.length;
  };
  return statementsOfKind(parts, kind, check)
    .filter(({ statement }) => statement.Effect === "Allow" && compare(statement, check).action)
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** Condition keys that are never present when Genesys Cloud's assumed role calls S3 and KMS. */
export const NEVER_PRESENT = /^aws:(SourceArn|SourceAccount|SourceVpce?|SourceOrgID|MultiFactorAuthAge)$/i;

function causeOfDenial(statement: Statement, check: Check): Cause {
  const conditions = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values: listOf(values) })),
  );
  const on = (pattern: RegExp) => conditions.filter(({ key }) => pattern.test(key));
  if (on(/^aws:SecureTransport$/i).length > 0) return "NO_TLS";
  if (on(NEVER_PRESENT).length > 0) return "KEY_NEVER_PRESENT";
  const headers = conditions.filter(({ key }) => headerOfConditionKey(key) !== undefined);
  const missing = headers.filter(({ key }) => !carries(check, key));
  if (missing.length > 0) {
    return /part|complete/.test(check.name) ? "HEADER_REQUIRED_IN_PARTS" : "HEADER_REQUIRED";
  }
  if (on(/object-lock-(remaining-retention-days|retain-until-date)$/i).length > 0) return "RETENTION_RANGE";
  if (on(/object-lock-legal-hold$/i).some(({ values }) => values.includes("OFF"))) {
    if (check.request.context["s3:object-lock-legal-hold"] === "OFF") return "HOLD_OFF";
  }
  const holds = listOf(statement.Action).some((one) => /^s3:PutObject(LegalHold|Retention)$/i.test(one));
  if (holds && headers.length === 0) return "HOLDS_DENIED";
  if (headers.length > 0) return "HEADER_VALUE";
  return on(/^aws:(SourceIp|VpcSourceIp)$/i).length > 0 ? "SOURCE_ADDRESS" : "DENIED";
}

// the policies, with one type of policy allowing everything
function granting(parts: Parts, kind: PartKind, check: Check): Parts {
  const of = check.request.resource;
  const open = takingPart(parts, kind, check).map(({ address }) => ({ address, of, document: undefined }));
  const list = open.length === 0 && kind !== "boundary" ? [{ address: "", of, document: undefined }] : open;
  return { ...parts, policies: { ...parts.policies, [kind]: list } };
}
