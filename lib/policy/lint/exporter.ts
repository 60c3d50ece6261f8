import type { Statement } from "../statement";
import { coversAction, coversResource } from "./actions";
import { conditionsHold, holds, type Facts } from "./outcome";
import { accountOfPrincipal, awsPrincipals, isAccount, namesEveryone } from "./principals";
import { conditionsOf } from "./shape";
import { subjectOf } from "./subject";
import type { LintContext } from "./types";

/** Known facts of every request of the exporter, or of Genesys Cloud when it assumes the role. */
export function exporterFacts(
  context: LintContext,
  more?: { readonly [key: string]: readonly (string | undefined)[] },
): Facts {
  const known = subjectOf(context).facts;
  return more === undefined ? known : { get: (key) => (Object.hasOwn(more, key) ? more[key] : known.get(key)) };
}

/** Whether the principals of a statement include the exporter, regardless of conditions. */
export function namesExporter(statement: Statement, context: LintContext): boolean {
  const { kind, exporter } = context;
  if (kind === "identity") return true;
  if (statement.NotPrincipal !== undefined) return true;
  return awsPrincipals(statement).some((principal) => {
    if (principal === "*" || exporter === undefined) return true;
    const account = accountOfPrincipal(principal);
    if (kind === "trust")
      return account !== accountOfPrincipal(exporter.roleArn) && account === (exporter.genesysAccountId ?? account);
    return (
      principal === exporter.roleArn ||
      isSessionOf(principal, exporter.roleArn) ||
      (isAccount(principal) && account === accountOfPrincipal(exporter.roleArn))
    );
  });
}

/** Whether a statement is written for the exporter alone, not for an account or for everyone. */
export function singlesOutExporter(statement: Statement, context: LintContext): boolean {
  const { kind, exporter } = context;
  if (kind === "identity" || kind === "trust") return namesExporter(statement, context);
  if (exporter === undefined) return false;
  if (awsPrincipals(statement).some((p) => p === exporter.roleArn || isSessionOf(p, exporter.roleArn))) return true;
  const arn = conditionsOf(statement).filter((c) => c.name === "aws:principalarn" && !c.negated);
  return arn.length > 0 && arn.every((c) => holds(c, exporterFacts(context)) === "yes");
}

/**
 * Whether a statement grants the exporter access directly; one for its account needs the account's own policies too.
 */
export function grantsToExporter(statement: Statement, context: LintContext): boolean {
  return singlesOutExporter(statement, context) || namesEveryone(statement);
}

/**
 * Whether the policy may allow the exporter an action: an Allow may apply, and no Deny certainly does.
 * @param more known facts of the request in addition to the caller
 */
export function mayDo(
  statements: readonly Statement[],
  context: LintContext,
  action: string,
  more?: { readonly [key: string]: readonly (string | undefined)[] },
): Statement | undefined {
  const about = statements.filter((s) => coversAction(s, action));
  const allowing = about.filter((s) => s.Effect === "Allow" && namesExporter(s, context));
  if (allowing.length === 0) return undefined;
  const facts = exporterFacts(context, more);
  const resource = sampleObject(context);
  const denies = (s: Statement): boolean =>
    s.Effect === "Deny" &&
    namesExporter(s, context) &&
    coversResource(s, resource) &&
    conditionsHold(s, facts) === "yes";
  return about.some(denies) ? undefined : allowing.find((s) => conditionsHold(s, facts) !== "no");
}

/** An object key of the form that Genesys Cloud documents, in the bucket of the exporter. */
export function sampleObject(context: LintContext): string {
  return subjectOf(context).object;
}

function isSessionOf(principal: string, roleArn: string): boolean {
  const session = /^arn:[^:]*:sts::(\d{12}):assumed-role\/([^/]+)\//.exec(principal);
  return session !== null && session[1] === accountOfPrincipal(roleArn) && session[2] === roleArn.split("/").at(-1);
}
