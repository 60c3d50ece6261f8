import { listOf, type Conditions, type Statement } from "../policy-parts";
import { membersOf, type KeyedStatement } from "./canonical";

/**
 * A grant with only those principals, resources or values of a condition that are new in it: whom statements of the other
 * side name that say the same about everything else could do it before. The grant itself where more than one of its parts
 * is new, or where it narrows by what is not there.
 * @param others statements of the other side
 */
export function newPartOf(one: KeyedStatement, others: readonly KeyedStatement[]): Statement {
  const { statement } = one;
  if (statement.Effect !== "Allow") return statement;
  const own = membersOf(one);
  const known = others.filter((other) => other.statement.Effect === "Allow").map(membersOf);
  for (const name of own.keys()) {
    const alike = known.filter((other) => isSameBut(name, own, other));
    const items = new Set(alike.flatMap((other) => other.get(name)!));
    const come = own.get(name)!.filter((item) => !items.has(item));
    if (alike.length > 0 && come.length > 0 && come.length < own.get(name)!.length) {
      return only(statement, name, new Set(come));
    }
  }
  return statement;
}

type Members = ReadonlyMap<string, readonly string[]>;

function isSameBut(name: string, own: Members, other: Members): boolean {
  if (own.size !== other.size || !other.has(name)) return false;
  return [...own].every(([each, items]) => each === name || isSame(items, other.get(each)));
}

function isSame(some: readonly string[], others: readonly string[] | undefined): boolean {
  return some.length === others?.length && some.every((item, i) => item === others[i]);
}

// a list that says who is meant, each by itself; of a negated operator, or of all that a set has to be in, each value
// takes others in
const EACH = /^(?:foranyvalue:)?(?:string|arn|numeric|date)(?:equals|equalsignorecase|like)(?:ifexists)?$|^ipaddress$/i;

function only(statement: Statement, name: string, items: ReadonlySet<string>): Statement {
  if (name === "Principal") return { ...statement, Principal: principals(statement.Principal, items) };
  if (name === "Resource")
    return { ...statement, Resource: listOf(statement.Resource).filter((one) => items.has(one)) };
  const [operator = "", key = ""] = name.split("\n");
  return EACH.test(operator)
    ? { ...statement, Condition: conditions(statement.Condition, operator, key, items) }
    : statement;
}

function principals(all: Statement["Principal"], items: ReadonlySet<string>): NonNullable<Statement["Principal"]> {
  if (all === undefined || all === "*") return "*";
  const left = Object.entries(all).map(([type, values]) => {
    return [type, listOf(values).filter((value) => items.has(`${type} ${value}`))] as const;
  });
  return Object.fromEntries(left.filter(([, values]) => values.length > 0));
}

function conditions(all: Conditions = {}, operator: string, key: string, items: ReadonlySet<string>): Conditions {
  return Object.fromEntries(
    Object.entries(all).map(([test, keys]) => {
      if (test.toLowerCase() !== operator) return [test, keys];
      const left = Object.entries(keys).map(([name, values]) => {
        const kept = listOf<unknown>(values).map(String);
        return [name, name.toLowerCase() === key ? kept.filter((value) => items.has(value)) : values] as const;
      });
      return [test, Object.fromEntries(left)];
    }),
  );
}
