import type { Conditions, Statement } from "../../../lib/policy";
import { Random } from "./random";
import { CONDITIONS } from "./condition-words";
import { ACTIONS, RESOURCES, WHO, type PairKind } from "./words";

type Writable = { -readonly [name in keyof Statement]: Statement[name] };
type Block = { [operator: string]: { [key: string]: string | readonly string[] } };

/** An old and a new policy. */
export interface Pair {
  readonly old: readonly Statement[];
  readonly now: readonly Statement[];
}

/** A policy and the same after two edits. */
export function pairOf(kind: PairKind, seed: number): Pair {
  const random = new Random(seed);
  const old: readonly Statement[] = Array.from({ length: 1 + random.below(4) }, () => statement(kind, random));
  let now: readonly Statement[] = old;
  do now = edited(kind, edited(kind, old, random), random);
  while (JSON.stringify(now) === JSON.stringify(old));
  return { old, now };
}

function statement(kind: PairKind, random: Random): Statement {
  const one: Writable = { Effect: random.chance(65) ? "Allow" : "Deny" };
  if (WHO[kind].length > 0) one.Principal = random.one(WHO[kind]);
  const actions = random.some(ACTIONS[kind], 3);
  if (random.chance(6)) one.NotAction = actions;
  else one.Action = actions.length === 1 ? actions[0]! : actions;
  if (RESOURCES[kind].length > 0) {
    const resources = random.some(RESOURCES[kind], 2);
    if (random.chance(5)) one.NotResource = resources;
    else one.Resource = resources.length === 1 ? resources[0]! : resources;
  }
  const count = random.one([0, 0, 1, 1, 1, 2, 2, 3]);
  for (let i = 0; i < count; i++) one.Condition = withEntry(kind, one.Condition, random);
  return one;
}

function withEntry(kind: PairKind, condition: Conditions | undefined, random: Random): Conditions {
  const { key, operators, values } = random.one(CONDITIONS[kind]);
  if (random.chance(8)) return merged(condition, "Null", key, random.one(["true", "false"]));
  const operator = random.one(operators) + (random.chance(12) ? "IfExists" : "");
  const given = random.some(values, operator.startsWith("For") ? 3 : 2);
  return merged(condition, operator, key, given.length === 1 ? given[0]! : given);
}

function merged(
  condition: Conditions | undefined,
  operator: string,
  key: string,
  values: string | readonly string[],
): Conditions {
  return { ...condition, [operator]: { ...condition?.[operator], [key]: values } };
}

function edited(kind: PairKind, statements: readonly Statement[], random: Random): readonly Statement[] {
  const at = random.below(statements.length);
  const one = statements[at]!;
  const change = (other: Statement) => statements.map((same, i) => (i === at ? other : same));
  switch (random.below(11)) {
    case 0:
      return [...statements, statement(kind, random)];
    case 1:
      return statements.length > 1 ? statements.filter((_, i) => i !== at) : statements;
    case 2:
      return WHO[kind].length > 0
        ? change({ ...one, Principal: random.one(WHO[kind]) })
        : change({ ...one, Condition: withEntry(kind, one.Condition, random) });
    case 3:
      return one.Action === undefined ? statements : change({ ...one, Action: random.some(ACTIONS[kind], 3) });
    case 4:
      return one.Resource === undefined ? statements : change({ ...one, Resource: random.some(RESOURCES[kind], 2) });
    case 5:
      return change({ ...one, Condition: withEntry(kind, one.Condition, random) });
    default:
      return Object.keys(one.Condition ?? {}).length === 0
        ? change({ ...one, Condition: withEntry(kind, undefined, random) })
        : change({ ...one, Condition: otherCondition(kind, one.Condition!, random) });
  }
}

// one entry goes, or has another operator, or one value more, fewer or another
function otherCondition(kind: PairKind, condition: Conditions, random: Random): Conditions {
  const block = structuredClone(condition) as Block;
  const operator = random.one(Object.keys(block));
  const key = random.one(Object.keys(block[operator]!));
  const values = [block[operator]![key]!].flat();
  const words = CONDITIONS[kind].find((one) => one.key === key)!;
  const put = (given: readonly string[]) => void (block[operator]![key] = given.length === 1 ? given[0]! : given);
  const choice = random.below(6);
  if (choice === 0 || (operator === "Null" && choice < 5)) {
    delete block[operator]![key];
    if (Object.keys(block[operator]!).length === 0) delete block[operator];
  } else if (choice === 1) put([...new Set([...values, random.one(words.values)])]);
  else if (choice === 2 && values.length > 1) put(values.slice(1));
  else if (choice === 3) put([random.one(words.values)]);
  else {
    delete block[operator]![key];
    if (Object.keys(block[operator]!).length === 0) delete block[operator];
    const other = choice === 4 ? toggled(operator) : random.one(words.operators);
    block[other] = {
      ...block[other],
      [key]: other === "Null" ? "true" : (block[other]?.[key] ?? (operator === "Null" ? words.values[0]! : values)),
    };
  }
  return block;
}

function toggled(operator: string): string {
  return operator.endsWith("IfExists") ? operator.slice(0, -8) : operator === "Null" ? operator : `${operator}IfExists`;
}
