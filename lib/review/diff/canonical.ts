import { once } from "../../core";
import { listOf, type PolicyDocument, type Statement } from "../../stack/policy-parts";
import { decidedTests, type Test } from "./decided-tests";

/** A statement with a normalized text: two statements with the same text mean the same. */
export interface KeyedStatement {
  readonly statement: Statement;
  readonly key: string;
  /**
   * The same, also with an account id and the ARN of its root user treated as equal, and equivalent operators as one.
   */
  readonly alike: string;
  /** `alike` without principals, actions and resources, by which a statement may be split. */
  readonly besides: string;
  /** The statement split into single texts, computed once: see `singlesOf`. */
  readonly singles: () => readonly string[];
  readonly document: PolicyDocument;
}

const keyed = new WeakMap<PolicyDocument, readonly KeyedStatement[]>();

/** The statements of a document with their keys; none where there is no document. */
export function keyedStatements(document: PolicyDocument | undefined): readonly KeyedStatement[] {
  if (document === undefined) return [];
  let found = keyed.get(document);
  if (found === undefined) {
    found = listOf<Statement>(document.Statement).map((statement) => keyedIn(document, statement));
    keyed.set(document, found);
  }
  return found;
}

// most statements of a document did not change, and are asked for their text alone
function keyedIn(document: PolicyDocument, statement: Statement): KeyedStatement {
  const variables = document.Version === "2012-10-17";
  const alike = once(() => keyOf(byNumber(statement), variables, decidedTests));
  const besides = once(() => besidesOf(alike()));
  const singles = once(() => singlesOf(alike()));
  return {
    statement,
    document,
    key: keyOf(statement, variables),
    get alike() {
      return alike();
    },
    get besides() {
      return besides();
    },
    singles,
  };
}

function byNumber(statement: Statement): Statement {
  const { Principal, NotPrincipal } = statement;
  return {
    ...statement,
    ...(Principal !== undefined && { Principal: numbersIn(Principal) }),
    ...(NotPrincipal !== undefined && { NotPrincipal: numbersIn(NotPrincipal) }),
  };
}

function numbersIn(principals: NonNullable<Statement["Principal"]>): NonNullable<Statement["Principal"]> {
  if (principals === "*" || principals["AWS"] === undefined) return principals;
  const numbers = listOf<string>(principals["AWS"]).map((one) => one.replace(/^arn:[^:]*:iam::(\d{12}):root$/, "$1"));
  return { ...principals, AWS: numbers };
}

// Sid, order, repetition, case of actions and keys, and scalar or list do not matter
function keyOf(
  statement: Statement,
  variables: boolean,
  decided: (tests: readonly Test[]) => readonly Test[] = (tests) => tests,
): string {
  const { Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition } = statement;
  const version = !variables && JSON.stringify(statement).includes("${") ? "without variables" : "";
  return JSON.stringify([
    version,
    Effect,
    principals(Principal),
    principals(NotPrincipal),
    texts(Action, true),
    texts(NotAction, true),
    texts(Resource),
    texts(NotResource),
    decided(testsOf(Condition))
      .map((test) => JSON.stringify(test))
      .sort(),
  ]);
}

function testsOf(conditions: Statement["Condition"]): readonly Test[] {
  return Object.entries(conditions ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => [operator.toLowerCase(), key.toLowerCase(), texts(values)!] as const),
  );
}

function texts(value: unknown, lower = false): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const all = listOf<unknown>(value).map((one) => (lower ? String(one).toLowerCase() : String(one)));
  return [...new Set(all)].sort();
}

function principals(value: Statement["Principal"]): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (value === "*") return ["AWS *"];
  return Object.entries(value)
    .flatMap(([type, ones]) => texts(ones)!.map((one) => `${type} ${one}`))
    .sort();
}

/**
 * The sorted values of a statement by their member: `Principal`, `Resource` and so on; for a condition, `operator` and
 * `key` on two lines, in lower case.
 */
export function membersOf({ key }: KeyedStatement): ReadonlyMap<string, readonly string[]> {
  const [version, effect, ...rest] = JSON.parse(key) as [string, string, ...(readonly string[] | null)[]];
  const conditions = rest.pop() ?? [];
  const lists = rest.map((items, i) => [LISTS[i]!, items ?? []] as const);
  return new Map([
    ["Effect", [version, effect]],
    ...lists.filter(([, items]) => items.length > 0),
    ...conditions.map((one) => {
      const [operator, name, values] = JSON.parse(one) as [string, string, readonly string[]];
      return [`${operator}\n${name}`, values] as const;
    }),
  ]);
}

// in the order of `keyOf`
const LISTS = ["Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource"];

/**
 * Statements of one side without an equal one on the other, each as often as it is missing there. One statement with
 * several principals, actions and resources is equal to several statements with one each.
 */
export function onlyIn(these: readonly KeyedStatement[], those: readonly KeyedStatement[]): readonly KeyedStatement[] {
  const left = unlike(these, those);
  if (left.length === 0 || those.length === 0) return left;
  // only statements with the same effect and conditions can make up for one
  const wanted = new Set(left.map(({ besides }) => besides));
  const present = new Set(those.filter(({ besides }) => wanted.has(besides)).flatMap(({ singles }) => singles()));
  return left.filter(({ singles }) => singles().some((single) => !present.has(single)));
}

/** Statements of one side that are equal to none of the other, each as often as it is missing there. */
export function unlike(these: readonly KeyedStatement[], those: readonly KeyedStatement[]): readonly KeyedStatement[] {
  const keys = new Set(those.map(({ alike }) => alike));
  return these.filter(({ alike }) => !keys.has(alike));
}

/** Most parts that a statement is split into; a longer one stays whole. */
const MOST = 2_000;

/**
 * A statement split into one text for each principal, action, resource, and condition value of which one is enough.
 * Together they mean the same.
 */
function singlesOf(alike: string): readonly string[] {
  const all = JSON.parse(alike) as readonly (readonly string[] | null)[];
  const conditions = all.at(-1)!.map(valuesOf);
  const lists = [...JOINED.map((at) => all[at]?.map((one) => [one]) ?? [null]), ...conditions];
  const count = lists.reduce((product, { length }) => product * length, 1);
  if (count < 2 || count > MOST) return [alike];
  const each = lists.reduce<readonly unknown[][]>(
    (found, list) => found.flatMap((one) => list.map((item) => [...one, item])),
    [[]],
  );
  return each.map((own) => {
    const whole = all.map((part, at) => (JOINED.includes(at) ? own[JOINED.indexOf(at)] : part));
    return JSON.stringify([...whole.slice(0, -1), own.slice(JOINED.length).sort()]);
  });
}

function besidesOf(alike: string): string {
  const all = JSON.parse(alike) as readonly (readonly string[] | null)[];
  const parts = all.map((part, at) => (JOINED.includes(at) ? part !== null : part));
  return JSON.stringify([...parts.slice(0, -1), all.at(-1)!.map(withoutValues)]);
}

// the members in `keyOf` of which one value is enough; NotPrincipal, NotAction and NotResource must stay whole
const JOINED = [2, 4, 6];

// for a negated operator and for ForAllValues, the values count together
const ANY_ONE = /^(?:foranyvalue:)?(?:string|numeric|date|binary|ipaddress|arn)(?!not)/;

function valuesOf(condition: string): readonly string[] {
  const [operator, key, values] = JSON.parse(condition) as [string, string, readonly string[]];
  return ANY_ONE.test(operator) ? values.map((value) => JSON.stringify([operator, key, [value]])) : [condition];
}

function withoutValues(condition: string): string {
  const [operator, key] = JSON.parse(condition) as [string, string];
  return ANY_ONE.test(operator) ? JSON.stringify([operator, key]) : condition;
}
