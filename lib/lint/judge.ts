import { ownOf } from "../core";
import { recordOf } from "../policy";
import { lintPolicy, type Finding, type LintContext } from "../policy/lint";
import { hasSymbol, type Stack } from "../stack";
import { policiesIn, type StackPolicy, type UnreadPolicy } from "./policies";

/** A finding in a policy of a stack. @public */
export interface StackFinding extends Finding {
  readonly policy: StackPolicy;
}

/** The findings of a stack, and the policies that could not be checked. @public */
export interface StackFindings {
  readonly policies: readonly StackPolicy[];
  readonly findings: readonly StackFinding[];
  readonly unread: readonly UnreadPolicy[];
  /** Number of omitted findings by address: they depend on values that are known only after an apply. */
  readonly open: ReadonlyMap<string, number>;
}

/** Information about a policy besides its text. @public */
export type PolicyContext = Omit<LintContext, "kind">;

/**
 * Checks every policy of a stack.
 * @param more further information about a policy, such as the exporter that it applies to
 * @public
 */
export function lintStack(stack: Stack, more: (policy: StackPolicy) => PolicyContext = () => ({})): StackFindings {
  const { policies, unread } = policiesIn(stack);
  const open = new Map<string, number>();
  const findings = policies.flatMap((policy) => {
    const { kind, account, document } = policy;
    const all = lintPolicy(document, { ...(account !== undefined && { accountId: account }), ...more(policy), kind });
    const sure = all.filter((finding) => !hangsOnSymbol(policy.document, finding));
    const left = all.length - sure.length;
    if (left > 0) open.set(policy.address, (open.get(policy.address) ?? 0) + left);
    return sure.map((finding): StackFinding => ({ ...finding, policy }));
  });
  return { policies, findings, unread, open };
}

// a value that is not known yet cannot be reported as wrong
function hangsOnSymbol(document: unknown, { at, got }: Finding): boolean {
  if (got !== undefined && hasSymbol(got)) return true;
  const value = at.reduce<unknown>((part, step) => memberOf(part, step), document);
  if (at.length > 0) return textsOf(value).some(hasSymbol);
  const statements = memberOf(document, "Statement");
  const list: readonly unknown[] = Array.isArray(statements) ? statements : [statements];
  // if actions or effects are unknown, findings about missing or excessive access are not certain
  return list.some((one) =>
    ["Action", "NotAction", "Effect"].some((name) => textsOf(memberOf(one, name)).some(hasSymbol)),
  );
}

function memberOf(value: unknown, step: string | number): unknown {
  if (typeof step === "number") return Array.isArray(value) ? (value as unknown[])[step] : undefined;
  const record = recordOf(value);
  return record && ownOf(record, step);
}

function textsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === "string");
}
