import type { PolicyDocument } from "../statement";
import * as all from "./rules";
import type { Finding, LintContext, Rule } from "./types";

/** Every rule: first what AWS would reject or ignore, then what stops the export, then what lets too much through. */
export const rules: readonly Rule[] = [
  all.invalidConditionKey,
  all.keyNotForAction,
  all.unknownGlobalKey,
  all.unknownOperator,
  all.unknownAction,
  all.operatorNotForKey,
  all.neverMatches,
  all.duplicateSid,
  all.sizeLimit,
  all.unescapedVariable,
  all.silentBlock,
  all.denyHitsExporter,
  all.requireHeaderBreaksMultipart,
  all.leakingEncryptionPair,
  all.roleAsPrincipal,
  all.wildcardPrincipal,
  all.publicExposure,
  all.servicePrincipalUnbound,
  all.trustWithoutExternalId,
  all.tlsNotEnforced,
  all.absentKeyAdmitted,
  all.widerThanPrefix,
  all.exporterExempted,
  all.writerMayLiftHold,
  all.writerMayBypassRetention,
  all.writerMayLockForever,
  all.writerMayWeakenEvidence,
];

/**
 * Judges one policy without an account. Errors are what would fail, silently do nothing, or take protection away.
 * @returns what the rules found, in the order of the rules; empty when all is well
 */
export function lintPolicy(policy: PolicyDocument, context: LintContext): readonly Finding[] {
  return rules.filter((rule) => rule.kinds.includes(context.kind)).flatMap((rule) => rule.check(policy, context));
}
