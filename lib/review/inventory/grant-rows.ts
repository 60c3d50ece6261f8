import { isExternal, listOf, statementsOf, type Access, type PlacedPolicy, type Statement } from "../../stack";
import { statementReason } from "../aws-reasons";
import { conditionWords } from "../condition-words";
import { principalWords, withoutPrincipal } from "../principal-words";
import type { InventoryGrant } from "../types";

/** A row for each statement of a policy, or one that says why there is none. */
export function policyGrants(policy: PlacedPolicy, account: string): readonly InventoryGrant[] {
  if (policy.document === undefined) return [unknownGrant(policy)];
  return statementsOf(policy.document).map((statement) => statementGrant(policy, statement, account));
}

/** The row of one statement. */
export function statementGrant(policy: PlacedPolicy, statement: Statement, account: string): InventoryGrant {
  const { kind, owner, source } = policy;
  const holds = kind === "identity" || kind === "boundary";
  return {
    plane: "AWS",
    kind,
    principal: holds ? shortOwner(owner) : kind === "serviceControl" ? boundWords(owner) : principalWords(statement),
    effect: statement.Effect,
    actions: statement.Action ? listOf(statement.Action) : [`all but ${listOf(statement.NotAction).join(", ")}`],
    resources: resourcesOf(statement, owner),
    condition: conditionWords(
      textual(holds ? statement : { ...statement, Condition: withoutPrincipal(statement, undefined) }),
    ),
    why: statementReason(statement),
    source: `${source} ${statement.Sid ?? ""}`.trim(),
    external: !holds && statement.Effect === "Allow" && isExternal(statement, account),
    ...(holds && { holder: owner }),
  };
}

// policies may hold numbers and booleans where the language has texts
function textual({ Condition }: Statement): Statement["Condition"] {
  if (Condition === undefined) return undefined;
  const texts = (values: unknown) => listOf<unknown>(values).map(String);
  return Object.fromEntries(
    Object.entries(Condition).map(([operator, keys]) => [
      operator,
      Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, texts(values)])),
    ]),
  );
}

function unknownGrant({ kind, owner, source, unknown = "" }: PlacedPolicy): InventoryGrant {
  return {
    plane: "AWS",
    kind,
    principal: kind === "identity" || kind === "boundary" ? shortOwner(owner) : "not known",
    effect: kind === "boundary" ? "Deny" : "Allow",
    actions: ["not known"],
    resources: [kind === "identity" || kind === "boundary" ? "not known" : owner],
    condition: "",
    why: "",
    source,
    external: false,
    ...((kind === "identity" || kind === "boundary") && { holder: owner }),
    unknown,
  };
}

/** Whom a service control policy binds. */
function boundWords(target: string): string {
  if (/^\d{12}$/.test(target)) return `everybody in account ${target}`;
  return target.startsWith("<") ? `everybody whom ${target} binds` : `everybody in the accounts of ${target}`;
}

function shortOwner(arn: string): string {
  const named = /^arn:[\w-]+:iam::[^:]*:(role|user|group)\/(.+)$/.exec(arn);
  return named ? `${named[1]} ${named[2]}` : arn;
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
  ];
  return policies.flatMap((policy) => policyGrants(policy, access.account));
}
