import { requestHeaders } from "../catalog";
import { listOf, statementsOf, type Check, type Statement } from "../policy";
import { addedValues } from "./added-values";
import { NEVER_PRESENT, nearestGrant } from "./cause";
import { sentBy } from "./checks";
import { isToEveryone, statementsOfKind, type Located } from "./decide";
import type { Edit, State } from "./edit";
import { compare, type Met } from "./facts";
import { isGrant, type Part } from "./part";
import { replaced, withDocument, type PartKind, type Parts } from "./parts";
import { publicAcls } from "./refusals/acl";
import { inWords } from "./wording";

/** Changes of one policy type that may allow a check, the smallest first. */
export function grants(state: State, check: Check, kind: PartKind): readonly Edit[] {
  if (isHarmful(state, check)) return [];
  const near = nearestGrant(state.parts, check, kind);
  const open = ({ policy }: Located): boolean => isEditable(state.parts.policies[kind][policy]);
  return [
    ...(near !== undefined && open(near) ? nearer(state, check, near) : []),
    ...statementsOfKind(state.parts, kind, check)
      .filter(open)
      .flatMap((host) => withAction(state, check, host)),
    ...(kind === "trust" ? [] : added(state, check, kind)),
  ];
}

// the header, and not the policy, is wrong: it would lift a hold, or let everyone read
function isHarmful({ question }: State, { request: { action, context } }: Check): boolean {
  if (action === "s3:PutObjectAcl") return publicAcls(sentBy(question).headers).length > 0;
  return action === "s3:PutObjectLegalHold" && context["s3:object-lock-legal-hold"] === "OFF";
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
  // external id stays, and so does what alone keeps everyone else out
  const isOpen = statement.Principal !== undefined && isToEveryone(statement);
  const never = isOpen
    ? []
    : met.unmet.filter(({ key }) => NEVER_PRESENT.test(key) || /^aws:PrincipalOrg(ID|Paths)$/i.test(key));
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
    ...(met.resource ||
    kind === "trust" ||
    (kind !== "boundary" && listOf(statement.Action ?? "*").some(isMuch)) ||
    isToOthers(state, near)
      ? []
      : [
          make(`Add ${wider_} to the resources of ${inWords(near)}.`, {
            ...statement,
            Resource: [...listOf(statement.Resource), wider_],
          }),
        ]),
  ];
}

// what an upload never needs, which a wider statement would allow too
function isMuch(action: string): boolean {
  return /[*?]|:(Delete|Bypass)/i.test(action);
}

function withAction(state: State, check: Check, host: Located): readonly Edit[] {
  const { statement, kind } = host;
  const met = compare(statement, check);
  const fits = statement.Effect === "Allow" && met.resource && met.principal && met.unmet.length === 0;
  if (!fits || met.action || statement.Action === undefined || kind === "trust") return [];
  if (isWide(state, check, host) || (kind !== "boundary" && limitOf(check) !== undefined)) return [];
  const { action } = check.request;
  const changed = { ...statement, Action: [...listOf(statement.Action), action] };
  return [
    { text: `Add ${action} to ${inWords(host)}.`, result: { ...state, parts: replaced(state.parts, host, changed) } },
  ];
}

// a statement about more than this bucket or key, or to others as well, would allow the action there, or to them, too
function isWide(state: State, check: Check, host: Located): boolean {
  const resource = check.request.resource.replace(/:(key\/)?[^:/]+(?=[^:]*$)/, ":$1another");
  const other = { request: { ...check.request, resource } };
  return isToOthers(state, host) || (host.kind === "identity" && compare(host.statement, other).resource);
}

function isToOthers({ parts: { target } }: State, { kind, statement }: Located): boolean {
  const { Principal = "*" } = statement;
  if (kind !== "bucket" && kind !== "key") return false;
  if (Principal === "*") return statement.Principal === undefined || isToEveryone(statement);
  const named = Object.values(Principal).flatMap((names) => listOf(names));
  const account = target.roleArn.split(":")[4]!;
  return isToEveryone(statement) || named.some((one) => one !== "*" && !one.includes(account));
}

/** The value of the header that requires an action: no other is to be allowed. */
function limitOf({ request: { action, context } }: Check): readonly [key: string, value: string] | undefined {
  const found = requestHeaders.find(
    ({ conditionKey = "", allowedValues, extraActions }) =>
      extraActions.includes(action) && allowedValues !== undefined && context[conditionKey] !== undefined,
  )?.conditionKey;
  return found === undefined ? undefined : [found, String(context[found])];
}

// no statement to extend
function added(state: State, check: Check, kind: PartKind): readonly Edit[] {
  const where = placeToAdd(state.parts, kind);
  if (where === undefined) return [];
  const { action, resource } = check.request;
  const ofResource = kind === "bucket" || kind === "key";
  const { roleArn, partition } = state.parts.target;
  const limit = limitOf(check);
  // as a condition, because AWS stores a role principal by its unique id, which changes if the role is recreated
  const Condition = {
    ...(ofResource && { ArnEquals: { "aws:PrincipalArn": roleArn } }),
    ...(limit && { StringEquals: { [limit[0]]: limit[1] } }),
  };
  const statement: Statement = {
    Effect: "Allow",
    ...(ofResource && { Principal: { AWS: `arn:${partition}:iam::${roleArn.split(":")[4]}:root` } }),
    Action: action,
    Resource: kind === "key" ? "*" : wider(resource),
    ...(Object.keys(Condition).length > 0 && { Condition }),
  };
  const document = state.parts.policies[kind][where.index]?.document ?? { Version: "2012-10-17", Statement: [] };
  const more = { ...document, Statement: [...statementsOf(document), statement] };
  const what = `${action} on ${String(statement.Resource)}${ofResource ? " to the exporter's role" : ""}`;
  const when = limit === undefined ? "" : ` where ${limit[0]} is ${limit[1]}`;
  const text = `${where.text} allows ${what}${when}.`;
  return [{ text, result: { ...state, parts: withDocument(state.parts, kind, where.index, more) } }];
}

// nobody can change an AWS managed policy, or a grant that was given
function isEditable(part: Part | undefined): boolean {
  return part?.managed === undefined && !isGrant(part?.address ?? "");
}

function placeToAdd(
  { policies }: Parts,
  kind: PartKind,
): { readonly index: number; readonly text: string } | undefined {
  const given = policies[kind];
  const index = given.findIndex(isEditable);
  const policy = given[index];
  if (policy !== undefined) {
    return policy.document && { index, text: `Add a statement to ${policy.address} that` };
  }
  if (kind === "boundary")
    return { index: 0, text: `Replace ${given[0]?.managed} by a permissions boundary that also` };
  if (kind === "key") return undefined;
  const text = kind === "identity" ? "Attach a policy to the role that" : "Add a bucket policy that";
  return { index: given.length, text };
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
