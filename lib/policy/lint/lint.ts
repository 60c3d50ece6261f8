import { readPolicy } from "../read";
import * as all from "./rules";
import type { Finding, LintContext, PolicyKind, Rule } from "./types";

/** Every rule: first what AWS would reject or ignore, then what stops the export, then what lets too much through. */
export const rules: readonly Rule[] = [
  all.bucketByTag,
  all.policyVariable,
  all.addressRange,
  all.deprecatedKey,
  all.duplicateConditionKey,
  all.keyIdAsAlias,
  all.networkId,
  all.privateAddress,
  all.redundant,
  all.setOperator,
  all.severalBooleans,
  all.tagNotForAction,
  all.unreadableValue,
  all.wildcardWithoutLike,
  all.actionNotForPrincipal,
  all.federatedPrincipal,
  all.invalidPrincipal,
  all.arnNotOfService,
  all.foreignResource,
  all.invalidArn,
  all.misplacedAction,
  all.mistypedElement,
  all.unknownElement,
  all.missingElement,
  all.invalidEffect,
  all.policyVersion,
  all.elementCombination,
  all.unsupportedElement,
  all.emptyElement,
  all.rcpSyntax,
  all.invalidConditionKey,
  all.keyNotForAction,
  all.unknownGlobalKey,
  all.unknownOperator,
  all.unknownAction,
  all.unknownServicePrincipal,
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
  all.webIdentityUnbound,
  all.allowWithNotAction,
  all.allowWithNotResource,
  all.passRoleEverywhere,
  all.createGrantUnbounded,
  all.denyWithNotPrincipal,
  all.exemptsEverybody,
  all.mfaNotDemanded,
  all.keyWithoutAdministrator,
  all.everybodyLockedOut,
  all.custodiansDenied,
  all.keyAliasAsResource,
  all.tlsNotEnforced,
  all.absentKeyAdmitted,
  all.widerThanPrefix,
  all.exporterExempted,
  all.writerMayLiftHold,
  all.writerMayBypassRetention,
  all.writerMayLockForever,
  all.writerMayWeakenEvidence,
];

const rulesByKind = new Map<PolicyKind, readonly Rule[]>();

/**
 * Judges one policy without an account. Errors are what would fail, silently do nothing, or take protection away.
 * @param policy a policy document; whatever it is, the answer is findings and never an exception
 * @returns what the rules found, in the order of the rules; empty when all is well
 */
export function lintPolicy(policy: unknown, context: LintContext): readonly Finding[] {
  const reading = readPolicy(policy);
  let concerned = rulesByKind.get(context.kind);
  if (concerned === undefined) {
    concerned = rules.filter((rule) => rule.kinds.includes(context.kind));
    rulesByKind.set(context.kind, concerned);
  }
  return concerned.flatMap((rule) => rule.check(reading, context));
}
