import { actionsOf, findAction, findConditionKey, isKeyValidFor } from "../../../lib/catalog";
import type { Statement } from "../../../lib/policy";
import { callersOf, named, sends } from "./callers";
import { rulesFor, withPathsOf } from "./come-together";
import { callerKey, FREE_KEYS, type OracleCaller } from "./facts";
import type { Pair } from "./pairs";
import { resourcesOf, takes, type Target } from "./targets";
import { filled, matches, matchesArn, variablesIn } from "./texts";
import { holds, valuesOf, type Entry, type Value } from "./values";
import { all, any, equals, not, Solver, type Formula } from "./solver";
import { HOME, PARTNER, type PairKind } from "./words";

/** A request that the oracle names. */
export interface NamedRequest {
  readonly caller: OracleCaller;
  readonly action: string;
  readonly target: Target;
  readonly context: { readonly [key: string]: string | readonly string[] };
}

/** Values of keys, resources and callers that are to be tried too: those of a request that somebody else names. */
export interface Hints {
  readonly principal: string;
  readonly context: { readonly [key: string]: string | readonly string[] };
  readonly resource: string;
}

/** A request that the new policy allows and the old one denies, if there is one among all that are told apart. */
export async function findRequest(
  kind: PairKind,
  { old, now }: Pair,
  solver: Solver,
  hints?: Hints,
): Promise<NamedRequest | undefined> {
  const text = JSON.stringify([old, now, hints ?? null]);
  const callers = callersOf(kind, text, hints?.principal);
  const services = { bucket: ["s3"], key: ["kms"], trust: ["sts"], identity: ["s3", "kms", "sts", "iam", "sqs"] }[kind];
  const actions = services.flatMap((service) => actionsOf(service));
  const statements = [...old, ...now];
  const entries = statements.flatMap(entriesOf);
  const resourceTexts = statements.flatMap(({ Resource, NotResource }) => [Resource ?? [], NotResource ?? []].flat());
  const named = [...entries.flatMap(({ values }) => values), ...resourceTexts].flatMap(variablesIn);
  const keys = [...new Set([...entries.map(({ key }) => key), ...named])];
  const more = (key: string): readonly Value[] =>
    Object.entries(hints?.context ?? {}).flatMap(([name, value]) => (name.toLowerCase() === key ? [value] : []));
  const pool = (key: string): readonly string[] => {
    if (!(key in FREE_KEYS)) return ["alice", "other"];
    const own = entries.filter(
      (entry) => entry.key === key && entry.values.every((value) => variablesIn(value).length === 0),
    );
    const plain = valuesOf(key, own, () => [], more(key)).filter((value): value is string => typeof value === "string");
    return plain.slice(0, 8);
  };
  const targets = resourcesOf(kind, resourceTexts, pool, hints?.resource, ownersIn(entries, hints));
  const domains = new Map<string, readonly Value[]>();
  for (const key of keys) {
    if (!(key in FREE_KEYS)) continue;
    const times = ["aws:currenttime", "aws:epochtime"];
    const related = entries.filter((entry) => entry.key === key || (times.includes(key) && times.includes(entry.key)));
    const taken = keys.some((other) =>
      entries.some((entry) => entry.key === other && entry.values.some((value) => variablesIn(value).includes(key))),
    )
      ? entries
          .filter((entry) => entry.values.some((value) => variablesIn(value).includes(key)))
          .flatMap((entry) => entries.filter((other) => other.key === entry.key))
          .flatMap(({ values }) => values)
          .filter((value) => variablesIn(value).length === 0)
      : [];
    domains.set(key, valuesOf(key, related, pool, [...more(key), ...taken]));
  }
  withPathsOf(domains);
  const space: Space = { callers, actions, targets, domains };
  const facts: Formula[] = [
    any(
      callers.flatMap((caller, c) => [
        all([
          equals("caller", c),
          any(actions.flatMap((action, a) => (sends(caller, action) ? [equals("action", a)] : []))),
        ]),
      ]),
    ),
    any(
      actions.map((action, a) =>
        all([
          equals("action", a),
          any(
            targets.flatMap((target, t) =>
              takes(action, target, findAction(action)!.resourceTypes) ? [equals("target", t)] : [],
            ),
          ),
        ]),
      ),
    ),
    ...[...domains].map(([key, values]) => carried(key, values, space)),
    ...rulesFor(domains, callers),
    allowed(kind, now, space),
    not(allowed(kind, old, space)),
  ];
  const sizes = new Map([
    ["caller", callers.length],
    ["action", actions.length],
    ["target", targets.length],
    ...[...domains].map(([key, values]) => [key, values.length] as const),
  ]);
  const model = await solver.solve(all(facts), sizes);
  if (model === undefined) return undefined;
  const caller = callers[model.get("caller")!]!;
  const target = targets[model.get("target")!]!;
  const context: { [key: string]: string | readonly string[] } = {};
  const spelled = (key: string) => entries.find((entry) => entry.key === key)?.written ?? key;
  for (const key of keys) {
    const value = valueIn(space, key, (name) => model.get(name)!);
    if (value !== undefined) context[spelled(key)] = value;
  }
  return { caller, action: actions[model.get("action")!]!, target, context };
}

// who owns a bucket is told by nothing but this key
function ownersIn(entries: readonly Entry[], hints: Hints | undefined): readonly string[] {
  const own = entries.filter(({ key }) => key === "aws:resourceaccount");
  if (own.length === 0) return [HOME];
  const named = [...own.flatMap(({ values }) => values), ...Object.values(hints?.context ?? {}).flat()];
  return [...new Set([HOME, PARTNER, "123456789012", ...named.filter((value) => /^\d{12}$/.test(value))])];
}

interface Space {
  readonly callers: readonly OracleCaller[];
  readonly actions: readonly string[];
  readonly targets: readonly Target[];
  readonly domains: ReadonlyMap<string, readonly Value[]>;
}

interface Written extends Entry {
  readonly written: string;
}

function entriesOf({ Condition }: Statement): readonly Written[] {
  return Object.entries(Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([written, values]) => ({
      operator,
      key: written.toLowerCase(),
      written,
      values: [values].flat(),
    })),
  );
}

// the value that a key has by the choices that are made
function valueIn({ callers, actions, targets, domains }: Space, key: string, chosen: (name: string) => number): Value {
  const caller = callers[chosen("caller")];
  // the key is one of requests to KMS alone
  if (key === "kms:calleraccount" && !(actions[chosen("action") ?? 0] ?? "").startsWith("kms:")) return undefined;
  // a key that does not depend on the caller is asked without one
  const fixed = caller === undefined ? "free" : callerKey(key, caller);
  if (fixed !== "free") return fixed;
  if (key === "aws:resourceaccount") return targets[chosen("target")]!.account;
  return domains.has(key) ? domains.get(key)![chosen(key)] : undefined;
}

// on which choices the value of a key depends
function choicesOf(key: string, { callers, actions, domains }: Space): readonly string[] {
  if (key === "aws:resourceaccount") return ["target"];
  const isFixed = callers.some((caller) => callerKey(key, caller) !== "free");
  const isOfSome = key === "kms:calleraccount" && new Set(actions.map((action) => action.startsWith("kms:"))).size > 1;
  return [...(isOfSome ? ["action"] : []), ...(isFixed ? ["caller"] : []), ...(domains.has(key) ? [key] : [])];
}

// a key that the action or the caller does not have is absent
function carried(key: string, values: readonly Value[], { callers, actions }: Space): Formula {
  const facts = FREE_KEYS[key]!;
  const has = all([
    any(actions.flatMap((action, a) => (isValid(key, action) ? [equals("action", a)] : []))),
    any(
      callers.flatMap((caller, c) =>
        callerKey(key, caller) === "free" && (facts.callers?.includes(caller.kind) ?? true)
          ? [equals("caller", c)]
          : [],
      ),
    ),
  ]);
  const at = values.indexOf(undefined);
  // what every request has stands for nothing where the caller has another value of it
  return at < 0 ? all([]) : any([has, equals(key, at)]);
}

function isValid(key: string, action: string): boolean {
  if (/^aws:(requesttag|tagkeys|resourcetag)/.test(key))
    return findAction(action)!.conditionKeys.some(
      (one) => one.toLowerCase().replace("<key>", "") === key.replace(/\/.*/, "/"),
    );
  // the data does not list all that identity providers say
  if (findConditionKey(key) === undefined) return action.startsWith("sts:");
  return isKeyValidFor(action, key);
}

function allowed(kind: PairKind, statements: readonly Statement[], space: Space): Formula {
  const { callers, actions } = space;
  const of = (effect: string, ways: readonly ("itself" | "account")[]) =>
    any(
      statements
        .filter(({ Effect }) => Effect === effect)
        .map((one) => all([applies(one, space), names(one, ways, space)])),
    );
  const where = (test: (caller: OracleCaller) => boolean) =>
    any(callers.flatMap((caller, c) => (test(caller) ? [equals("caller", c)] : [])));
  const repairs = all([
    where(({ kind: who, account }) => who === "root" && account === HOME),
    any(
      actions.flatMap((action, a) => (/^s3:(Get|Put|Delete)BucketPolicy$/.test(action) ? [equals("action", a)] : [])),
    ),
  ]);
  const denied = of("Deny", ["itself", "account"]);
  if (kind === "identity") return all([not(denied), of("Allow", ["itself"])]);
  const atHome = (own: "all" | "none") => where((caller) => caller.account === HOME && caller.own === own);
  const abroad = where((caller) => caller.account !== undefined && caller.account !== HOME);
  const direct = of("Allow", ["itself"]);
  const either = of("Allow", ["itself", "account"]);
  const others = where((caller) => caller.account === undefined);
  const granted = any([
    kind === "bucket" ? atHome("all") : all([atHome("all"), either]),
    all([any([atHome("none"), others]), direct]),
    all([abroad, either]),
  ]);
  return all([any([not(denied), kind === "bucket" ? repairs : any([])]), granted]);
}

function names({ Principal }: Statement, ways: readonly string[], { callers }: Space): Formula {
  return any(
    callers.flatMap((caller, c) => (ways.includes(named(Principal, caller) ?? "") ? [equals("caller", c)] : [])),
  );
}

function applies(statement: Statement, space: Space): Formula {
  const { Action, NotAction, Resource, NotResource } = statement;
  const patterns = [Action ?? NotAction ?? []].flat();
  const about = space.actions.flatMap((action, a) =>
    patterns.some((one) => matches(one, action, true, true)) === (Action !== undefined) ? [equals("action", a)] : [],
  );
  const resources = [Resource ?? NotResource ?? []].flat();
  const parts: Formula[] = [any(about)];
  if (resources.length > 0)
    parts.push(
      overChoices(resources.flatMap(variablesIn), ["target"], space, (valueOf, chosen) =>
        onTarget(resources, space.targets[chosen("target")]!.arn, valueOf, Resource !== undefined),
      ),
    );
  for (const entry of entriesOf(statement)) {
    const keys = [entry.key, ...entry.values.flatMap(variablesIn)];
    parts.push(overChoices(keys, [], space, (valueOf) => holds(entry, valueOf)));
  }
  return all(parts);
}

function onTarget(patterns: readonly string[], arn: string, valueOf: (key: string) => Value, wanted: boolean): boolean {
  const answers = patterns.map((pattern) => {
    if (pattern === "*") return true;
    const text = filled(pattern, (name) => valueOf(name) as string | undefined);
    if (text !== undefined) return matchesArn(text, arn);
    // a field that does not fit decides before a variable without value is come to
    const fields = arn.split(":");
    const head = pattern.slice(0, pattern.indexOf("${")).split(":").slice(0, -1);
    return head.every((field, i) => matches(field, fields[i] ?? "", true, false)) ? undefined : false;
  });
  return wanted ? answers.includes(true) : answers.every((answer) => answer === false);
}

// true for the choices that a test holds for
function overChoices(
  keys: readonly string[],
  also: readonly string[],
  space: Space,
  test: (valueOf: (key: string) => Value, chosen: (name: string) => number) => boolean,
): Formula {
  const names = [...new Set([...also, ...keys.flatMap((key) => choicesOf(key, space))])];
  const sizeOf = (name: string) =>
    (name === "caller"
      ? space.callers
      : name === "action"
        ? space.actions
        : name === "target"
          ? space.targets
          : space.domains.get(name)!
    ).length;
  const found: Formula[] = [];
  const chosen = new Map<string, number>();
  const get = (name: string) => chosen.get(name)!;
  const walk = (at: number): void => {
    if (at === names.length) {
      if (test((key) => valueIn(space, key, get), get)) found.push(all(names.map((name) => equals(name, get(name)))));
      return;
    }
    for (let i = 0; i < sizeOf(names[at]!); i++) {
      chosen.set(names[at]!, i);
      walk(at + 1);
    }
  };
  walk(0);
  return any(found);
}
