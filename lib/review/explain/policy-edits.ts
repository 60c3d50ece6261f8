import { headerOfConditionKey } from "../../catalog";
import { listOf, statementsOf, type Check, type Statement } from "../../policy";
import { nearestGrant } from "./cause";
import { decide, locate, nameOf, placeOf, statementsOfKind, type Located } from "./decide";
import { carries, compare } from "./facts";
import { withDocument, type PartKind, type Parts } from "./parts";
import type { Edit, State } from "./edit";

/** Changes of the policies that may admit a check, the smallest and least harmful first. */
export function policyEdits(state: State, check: Check): readonly Edit[] {
  const { parts } = state;
  const decision = decide(parts, check, "hopeful");
  if (decision.verdict === "explicitlyDenied") {
    return decision.decidedBy
      .flatMap((found) => locate(parts, check.plane, found) ?? [])
      .flatMap((denial) => againstDenial(state, check, denial));
  }
  const kinds: readonly PartKind[] = check.plane === "trust" ? ["trust"] : ["identity", check.plane, "boundary"];
  const single = kinds.flatMap((kind) => grants(state, check, kind));
  // across accounts, and for keys, two policies have to allow
  const pairs = kinds.length < 2 ? [] : grants(state, check, "identity").flatMap((first) => follow(first, check));
  return [...single, ...pairs];
}

function follow(first: Edit, check: Check): Edit[] {
  return grants(first.result, check, check.plane).map((second) => ({
    text: `${first.text} ${second.text}`,
    result: second.result,
  }));
}

function againstDenial(state: State, check: Check, denial: Located): Edit[] {
  const { statement } = denial;
  const where = inWords(denial);
  const conditions = statement.Condition ?? {};
  const edits: Edit[] = [];
  const replace = (text: string, changed: Statement | undefined): void => {
    edits.push({ text, result: { ...state, parts: replaced(state.parts, denial, changed) } });
  };
  const weakening = (text: string, changed: Statement | undefined): void =>
    replace(`${text} It then protects less.`, changed);
  const limited = (operator: string, key: string, value: string | readonly string[]): Statement => {
    return { ...statement, Condition: { ...conditions, [operator]: { ...conditions[operator], [key]: value } } };
  };
  const hold = check.request.context["s3:object-lock-legal-hold"];
  const actions = listOf(statement.Action);
  if (
    check.request.action === "s3:PutObjectLegalHold" &&
    hold === "ON" &&
    JSON.stringify(conditions).includes("legal-hold") === false
  ) {
    replace(
      `Limit ${where} to lifting holds: add the condition StringEquals s3:object-lock-legal-hold = OFF${
        actions.length > 1 ? ", in a statement of its own for s3:PutObjectLegalHold" : ""
      }.`,
      limited("StringEquals", "s3:object-lock-legal-hold", "OFF"),
    );
  }
  for (const keys of Object.values(conditions)) {
    for (const key of Object.keys(keys)) {
      if (headerOfConditionKey(key) === undefined || carries(check, key) || conditions["Null"]?.[key]) continue;
      replace(
        `Let ${where} spare requests without the header: add the condition Null ${key} = false.`,
        withoutNull(statement, key),
      );
    }
  }
  if (denial.kind === "bucket" || denial.kind === "key") {
    const role = state.parts.target.roleArn;
    const operator = ["ArnNotLike", "ArnNotEquals"].find((one) => conditions[one]?.["aws:PrincipalArn"] !== undefined);
    const exempt = operator ?? "ArnNotEquals";
    const spared = [...listOf(conditions[exempt]?.["aws:PrincipalArn"]), role];
    weakening(
      `Exempt the exporter from ${where}: ${exempt} aws:PrincipalArn ${role}.`,
      limited(exempt, "aws:PrincipalArn", spared),
    );
  }
  if (actions.length > 1) {
    const rest = actions.filter((one) => one.toLowerCase() !== check.request.action.toLowerCase());
    if (rest.length < actions.length)
      weakening(`Take ${check.request.action} out of ${where}.`, { ...statement, Action: rest });
  }
  weakening(`Remove ${where}.`, undefined);
  return edits;
}

function withoutNull(statement: Statement, key: string): Statement {
  const { Null = {}, ...others } = statement.Condition ?? {};
  return { ...statement, Condition: { ...others, Null: { ...Null, [key]: "false" } } };
}

function grants(state: State, check: Check, kind: PartKind): Edit[] {
  const edits: Edit[] = [];
  const replace = (text: string, at: Located, changed: Statement): void => {
    edits.push({ text, result: { ...state, parts: replaced(state.parts, at, changed) } });
  };
  const near = nearestGrant(state.parts, check, kind);
  const { action, resource } = check.request;
  if (near !== undefined) {
    const { statement } = near;
    const met = compare(statement, check);
    if (met.unmet.length > 0) {
      const what = met.unmet.map(({ operator, key }) => `${operator} ${key}`).join(" and ");
      replace(`Remove the condition ${what} from ${inWords(near)}.`, near, withoutConditions(statement, met.unmet));
    }
    if (!met.resource && kind !== "trust") {
      replace(`Add ${wider(resource)} to the resources of ${inWords(near)}.`, near, {
        ...statement,
        Resource: [...listOf(statement.Resource), wider(resource)],
      });
    }
  }
  for (const host of statementsOfKind(state.parts, kind)) {
    const { statement } = host;
    const met = compare(statement, check);
    const fits = statement.Effect === "Allow" && met.resource && met.principal && met.unmet.length === 0;
    if (!fits || met.action || statement.Action === undefined || kind === "trust") continue;
    const better = action === "s3:PutObjectLegalHold" ? " (better: in a statement of its own, limited to ON)" : "";
    replace(`Add ${action} to ${inWords(host)}${better}.`, host, {
      ...statement,
      Action: [...listOf(statement.Action), action],
    });
  }
  if (kind !== "trust") edits.push(...added(state, check, kind));
  return edits;
}

// no statement to build on
function added(state: State, check: Check, kind: PartKind): Edit[] {
  const [policy] = state.parts.policies[kind];
  if (policy?.document === undefined) return [];
  const { action, resource } = check.request;
  const ofResource = kind === "bucket" || kind === "key";
  const { roleArn, partition } = state.parts.target;
  // by a condition: a role principal is stored by its unique id, and lost with the role
  const toRole = {
    Principal: { AWS: `arn:${partition}:iam::${roleArn.split(":")[4]}:root` },
    Condition: { ArnEquals: { "aws:PrincipalArn": roleArn } },
  };
  const statement: Statement = {
    Effect: "Allow",
    ...(ofResource ? toRole : {}),
    Action: action,
    Resource: kind === "key" ? "*" : wider(resource),
  };
  const document = { ...policy.document, Statement: [...statementsOf(policy.document), statement] };
  const text = `Add a statement to ${policy.address} that allows ${action} on ${String(statement.Resource)}${ofResource ? " to the exporter's role" : ""}.`;
  return [{ text, result: { ...state, parts: withDocument(state.parts, kind, 0, document) } }];
}

// objects are granted by folder, other resources by name
function wider(resource: string): string {
  const folder = /^(arn:[\w-]+:s3:::[^/]+\/)([^/]+\/)?/.exec(resource);
  return folder === null ? resource : `${folder[1]}${folder[2] ?? ""}*`;
}

function withoutConditions(
  statement: Statement,
  unmet: readonly { readonly operator: string; readonly key: string }[],
): Statement {
  const kept = Object.entries(statement.Condition ?? {}).map(([operator, keys]) => {
    const rest = Object.entries(keys).filter(
      ([key]) => !unmet.some((one) => one.operator === operator && one.key === key),
    );
    return [operator, Object.fromEntries(rest)] as const;
  });
  return { ...statement, Condition: Object.fromEntries(kept.filter(([, keys]) => Object.keys(keys).length > 0)) };
}

function replaced(parts: Parts, { kind, policy, index }: Located, changed: Statement | undefined): Parts {
  const document = parts.policies[kind][policy]?.document;
  if (document === undefined) return parts;
  const Statement = statementsOf(document).flatMap((one, i) => (i === index ? (changed ?? []) : one));
  return withDocument(parts, kind, policy, { ...document, Statement });
}

function inWords(located: Located): string {
  const { policy } = placeOf(located);
  return `${nameOf(located.statement, located.index)} of the ${policy} (${located.address})`;
}
