import { listOf, type Statement } from "../statement";

/**
 * A finding of the linter that stays in a statement of this library: the platform is not known to send what the
 * condition would ask for that the rule wants.
 * @public
 */
export interface AcceptedFinding {
  /** Id of the rule. */
  readonly rule: string;
  /** Kind of the policy, as the linter calls it. */
  readonly kind: string;
  /** The statement, whatever its Sid and its resources: every other member is as here, and there are no others. */
  readonly statement: Omit<Statement, "Sid" | "Resource" | "NotResource">;
  /** Why it stays, one sentence. */
  readonly why: string;
  /** Where that is documented, or how it was found out. */
  readonly source: string;
}

/** Every finding that is accepted. */
const ACCEPTED_FINDINGS: readonly AcceptedFinding[] = [
  {
    rule: "SERVICE_PRINCIPAL_UNBOUND",
    kind: "key",
    statement: {
      Effect: "Allow",
      Principal: { Service: "events.amazonaws.com" },
      Action: ["kms:GenerateDataKey*", "kms:Decrypt", "kms:DescribeKey"],
    },
    why: "EventBridge names no source to the key of an encrypted topic: with a condition on one every event would be lost in silence.",
    source:
      "Amazon SNS Developer Guide, key management: source keys are not supported for EventBridge to encrypted topics",
  },
];

/** What is accepted in a statement of a policy. */
export function acceptedIn(
  kind: string,
  statement: Statement,
  accepted: readonly AcceptedFinding[] = ACCEPTED_FINDINGS,
): readonly AcceptedFinding[] {
  const ofKind = accepted.filter((one) => one.kind === kind);
  if (ofKind.length === 0) return [];
  const text = canonical(statement);
  return ofKind.filter((one) => canonical(one.statement) === text);
}

// policy JSON knows a single value and a list of one as the same, and lists without an order
function canonical(statement: Partial<Statement>): string {
  const { Effect, Principal, NotPrincipal, Action, NotAction, Condition } = statement;
  const names = (list: string | readonly string[] | undefined) =>
    list === undefined ? undefined : listOf<string>(list).map((name) => name.toLowerCase());
  return JSON.stringify(
    sorted({ Effect, Principal, NotPrincipal, Action: names(Action), NotAction: names(NotAction), Condition }),
  );
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value === undefined ? undefined : [value];
  if (Array.isArray(value)) return [...(value as unknown[])].sort();
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, sorted(member)]);
}
