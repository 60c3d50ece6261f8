import { acceptedIn, type AcceptedFinding } from "../documents/accepted-findings";
import { readPolicy, type PolicyReading } from "../read";
import { passes } from "./rule";
import * as all from "./rules";
import { StatementShape } from "./shape";
import { subjectOf } from "./subject";
import type { Finding, LintContext, PolicyKind, Rule } from "./types";

/** Every rule: first what AWS would reject or ignore, then what stops the export, then what lets too much through. @public */
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
  all.unsupportedCharacter,
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
  all.countLimit,
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

type Placed<T> = readonly (readonly [place: number, check: T])[];

/** The checks for one kind of policy, with the positions of their rules. */
interface Concerned {
  readonly ofPolicies: Placed<Rule["check"]>;
  /** Checks by the elements of a statement; rules that cannot find anything are skipped. */
  readonly ofStatements: (statement: StatementShape) => Placed<NonNullable<Rule["checkStatement"]>>;
}

const byKind = new Map<PolicyKind, Concerned>();

function concernedWith(kind: PolicyKind): Concerned {
  let concerned = byKind.get(kind);
  if (concerned === undefined) byKind.set(kind, (concerned = selectFor(kind)));
  return concerned;
}

function selectFor(kind: PolicyKind): Concerned {
  const placed = rules.map((rule, place) => ({ rule, place })).filter(({ rule }) => rule.kinds.includes(kind));
  const alike = new Map<string, Placed<NonNullable<Rule["checkStatement"]>>>();
  return {
    ofPolicies: placed.flatMap(({ rule: { check, checkStatement }, place }) =>
      checkStatement === undefined ? [[place, check] as const] : [],
    ),
    ofStatements: (statement) => {
      const effect = statement.Effect === "Allow" || statement.Effect === "Deny" ? statement.Effect : "";
      const key = statement.operators.length > 0 ? `${effect}?` : effect;
      let checks = alike.get(key);
      if (checks === undefined) {
        checks = placed.flatMap(({ rule: { only, checkStatement }, place }) =>
          checkStatement !== undefined && passes(statement, only) ? [[place, checkStatement] as const] : [],
        );
        alike.set(key, checks);
      }
      return checks;
    },
  };
}

/**
 * Checks one policy without an account. Errors are what would fail, silently do nothing, or take protection away.
 * @param policy a policy document; whatever it is, the answer is findings and never an exception
 * @param accepted findings that stay in statements that are known; those of this library's own by default
 * @returns what the rules found, in the order of the rules; empty when all is well
 * @public
 */
export function lintPolicy(
  policy: unknown,
  context: LintContext,
  accepted?: readonly AcceptedFinding[],
): readonly Finding[] {
  const read = readPolicy(policy);
  const statements = read.statements.map((one) => ({ ...one, statement: new StatementShape(one.statement) }));
  const reading: PolicyReading = { ...read, statements };
  const subject = subjectOf(context);
  const { ofStatements, ofPolicies } = concernedWith(context.kind);
  const found: { readonly place: number; readonly finding: Finding }[] = [];
  for (const one of statements) {
    for (const [place, check] of ofStatements(one.statement)) {
      for (const finding of check(one, reading, subject)) found.push({ place, finding });
    }
  }
  for (const [place, check] of ofPolicies) {
    for (const finding of check(reading, subject)) found.push({ place, finding });
  }
  return found
    .sort((a, b) => a.place - b.place)
    .map(({ finding }) => withAccepted(finding, read, context.kind, accepted));
}

function withAccepted(
  finding: Finding,
  { statements }: PolicyReading,
  kind: PolicyKind,
  accepted: readonly AcceptedFinding[] | undefined,
): Finding {
  const about = statements.find(({ at }) => at.every((step, i) => finding.at[i] === step));
  const all = about === undefined ? [] : acceptedIn(kind, about.statement, accepted);
  const found = all.find(({ rule }) => rule === finding.rule);
  return found === undefined ? finding : { ...finding, accepted: { why: found.why, source: found.source } };
}
