import { isExternal, listOf, statementsOf, type Access, type PlacedPolicy, type Statement } from "../../stack";
import { conditionWords } from "../condition-words";
import { statementReason } from "../reasons/statement-reason";
import type { InventoryGrant, Who } from "../types";
import { holderOf, only, whoOf, whoWords, withoutPrincipal } from "../who";

/** A row for each statement of a policy, or a single one with the reason why it cannot be read. */
export function policyGrants(policy: PlacedPolicy, account: string): readonly InventoryGrant[] {
  if (policy.document === undefined) return [unknownGrant(policy)];
  return statementsOf(policy.document).map((statement) => statementGrant(policy, statement, account));
}

// a second copy may be in another account, with a key of that account
function accountOfKey({ kind, owner }: PlacedPolicy): string | undefined {
  return kind === "key" ? /^arn:[^:]*:kms:[^:]*:(\d{12}):/.exec(owner)?.[1] : undefined;
}

/** The row of one statement. @param why the reason of the whole statement if the row shows only a part of it */
export function statementGrant(
  policy: PlacedPolicy,
  statement: Statement,
  account: string,
  why: string = statementReason(statement, accountOfKey(policy) ?? account),
): InventoryGrant {
  const { kind, owner, source } = policy;
  const holds = isHeld(policy);
  const who = whoHolds(policy) ?? whoOf(statement);
  return {
    plane: "AWS",
    kind,
    who,
    principal: whoWords(who),
    effect: statement.Effect,
    actions: statement.Action ? listOf(statement.Action) : [`all but ${listOf(statement.NotAction).join(", ")}`],
    resources: resourcesOf(statement, owner),
    condition: conditionWords(holds ? statement.Condition : withoutPrincipal(statement)),
    why,
    source: `${source} ${statement.Sid ?? ""}`.trim(),
    external: !bounds(policy) && !holds && statement.Effect === "Allow" && isExternal(statement, account),
    ...(holds ? { holder: owner } : { owner }),
  };
}

function whoHolds(policy: PlacedPolicy): Who | undefined {
  if (policy.kind === "serviceControl") return only({ kind: "bound", name: policy.owner });
  return isHeld(policy) ? holderOf(policy.owner) : undefined;
}

function isHeld({ kind }: PlacedPolicy): boolean {
  return kind === "identity" || kind === "boundary" || kind === "serviceControl";
}

function bounds({ kind }: PlacedPolicy): boolean {
  return kind === "boundary" || kind === "serviceControl" || kind === "resourceControl";
}

function unknownGrant(policy: PlacedPolicy): InventoryGrant {
  const { kind, owner, source, unknown = "" } = policy;
  const held = isHeld(policy);
  const who = whoHolds(policy) ?? only({ kind: "principal", name: "whoever the policy names" });
  return {
    plane: "AWS",
    kind,
    who,
    principal: whoWords(who),
    effect: bounds(policy) ? "Deny" : "Allow",
    actions: ["not known"],
    resources: [held ? "not known" : owner],
    condition: "",
    why: "",
    source,
    external: false,
    ...(held ? { holder: owner } : { owner }),
    unknown,
  };
}

function resourcesOf({ Resource, NotResource }: Statement, owner: string): readonly string[] {
  if (Resource !== undefined) return listOf(Resource);
  return NotResource === undefined ? [owner] : listOf(NotResource).map((arn) => `all but ${arn}`);
}

/** Rows for every policy of a stack. */
export function awsRows(access: Access): readonly InventoryGrant[] {
  const policies = [
    ...[...access.identities.values()].flat(),
    ...access.boundaries.values(),
    ...[...access.resources.values()].flat(),
    ...access.organization,
  ];
  return policies.flatMap((policy) => policyGrants(policy, access.account));
}
