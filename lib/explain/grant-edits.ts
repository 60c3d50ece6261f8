import { listOf, statementsOf, type Check, type Statement } from "../policy";
import { addedValues } from "./added-values";
import { NEVER_PRESENT, nearestGrant } from "./cause";
import { statementsOfKind, type Located } from "./decide";
import type { Edit, State } from "./edit";
import { compare, type Met } from "./facts";
import { replaced, withDocument, type PartKind } from "./parts";
import { inWords } from "./wording";

/** Changes of one policy type that may allow a check, the smallest first. */
export function grants(state: State, check: Check, kind: PartKind): readonly Edit[] {
  const near = nearestGrant(state.parts, check, kind);
  return [
    ...(near === undefined ? [] : nearer(state, check, near)),
    ...statementsOfKind(state.parts, kind, check).flatMap((host) => withAction(state, check, host)),
    ...(kind === "trust" ? [] : added(state, check, kind)),
  ];
}

// an Allow that has the action but does not match the request otherwise
function nearer(state: State, check: Check, near: Located): readonly Edit[] {
  const { statement, kind } = near;
  const met = compare(statement, check);
  const make = (text: string, changed: Statement): Edit => ({
    text,
    result: { ...state, parts: replaced(state.parts, near, changed) },
  });
  const values = addedValues(statement, check).map((one) => make(`${one.text} in ${inWords(near)}.`, one.statement));
  // conditions on keys that the exporter's requests never have exclude every request, so they can be removed; the
  // external id stays
  const never = met.unmet.filter(({ key }) => NEVER_PRESENT.test(key) || /^aws:PrincipalOrg(ID|Paths)$/i.test(key));
  const what = never.map(({ operator, key }) => `${operator} ${key}`).join(" and ");
  const without = withoutConditions(statement, never);
  const wider_ = wider(check.request.resource);
  return [
    ...values,
    ...(never.length === 0
      ? []
      : [
          make(
            `Remove the condition ${what} from ${inWords(near)}: the exporter's requests never have this key.`,
            without,
          ),
        ]),
    ...(met.resource || kind === "trust"
      ? []
      : [
          make(`Add ${wider_} to the resources of ${inWords(near)}.`, {
            ...statement,
            Resource: [...listOf(statement.Resource), wider_],
          }),
        ]),
  ];
}

function withAction(state: State, check: Check, host: Located): readonly Edit[] {
  const { statement, kind } = host;
  const met = compare(statement, check);
  const fits = statement.Effect === "Allow" && met.resource && met.principal && met.unmet.length === 0;
  if (!fits || met.action || statement.Action === undefined || kind === "trust") return [];
  const { action } = check.request;
  const better = action === "s3:PutObjectLegalHold" ? " (better: in a separate statement, limited to ON)" : "";
  const changed = { ...statement, Action: [...listOf(statement.Action), action] };
  const text = `Add ${action} to ${inWords(host)}${better}.`;
  return [{ text, result: { ...state, parts: replaced(state.parts, host, changed) } }];
}

// no statement to extend
function added(state: State, check: Check, kind: PartKind): readonly Edit[] {
  const [policy] = state.parts.policies[kind];
  if (policy?.document === undefined) return [];
  const { action, resource } = check.request;
  const ofResource = kind === "bucket" || kind === "key";
  const { roleArn, partition } = state.parts.target;
  // as a condition, because AWS stores a role principal by its unique id, which changes if the role is recreated
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
  const to = ofResource ? " to the exporter's role" : "";
  const text = `Add a statement to ${policy.address} that allows ${action} on ${String(statement.Resource)}${to}.`;
  return [{ text, result: { ...state, parts: withDocument(state.parts, kind, 0, document) } }];
}

// objects are granted by folder, other resources by name
function wider(resource: string): string {
  const folder = /^(arn:[\w-]+:s3:::[^/]+\/)([^/]+\/)?/.exec(resource);
  return folder === null ? resource : `${folder[1]}${folder[2] ?? ""}*`;
}

function withoutConditions(statement: Statement, unmet: Met["unmet"]): Statement {
  const kept = Object.entries(statement.Condition ?? {}).map(([operator, keys]) => {
    const rest = Object.entries(keys).filter(
      ([key]) => !unmet.some((one) => one.operator === operator && one.key === key),
    );
    return [operator, Object.fromEntries(rest)] as const;
  });
  return { ...statement, Condition: Object.fromEntries(kept.filter(([, keys]) => Object.keys(keys).length > 0)) };
}
