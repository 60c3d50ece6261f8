import { ownOf } from "../../core";
import { MANY } from "../evaluate/match-text";
import type { Clause } from "./clauses";
import { keyRule } from "./key-rules";
import { patternsOf, textMachine, type Machine } from "./pattern";
import { valuesFor, type KeyValue, type Values } from "./values";
import { contextsOf, patternsComparedWith } from "./variables";

const TIMES = ["aws:currenttime", "aws:epochtime"];
const CALLED = ["aws:calledvia", "aws:calledviafirst", "aws:calledvialast"];
const MEMBERS: { readonly [list: string]: string } = {
  "aws:tagkeys": "aws:requesttag/",
  "s3:requestobjecttagkeys": "s3:requestobjecttag/",
  "kms:encryptioncontextkeys": "kms:encryptioncontext:",
};

const kept = new Map<string, Values>();

/**
 * Values of a key that distinguish every statement that may still apply.
 * @param fixed keys with given values
 * @param order the free keys
 * @param resource the resource of the request
 */
export function candidates(
  key: string,
  live: readonly Clause[],
  fixed: ReadonlyMap<string, KeyValue>,
  order: readonly string[],
  resource?: string,
): Values {
  const together = [TIMES, CALLED].find((all) => all.includes(key)) ?? [key];
  const tests = live.flatMap((clause) => clause.tests).filter((test) => together.includes(test.key));
  const variables = [...new Set(tests.flatMap((test) => test.variables))];
  const isVariable = live.some(
    (one) => one.resourceVariables.includes(key) || one.tests.some((test) => test.variables.includes(key)),
  );
  const starts = ownOf(MEMBERS, key);
  const members =
    starts === undefined ? [] : order.filter((one) => one.startsWith(starts)).map((one) => one.slice(starts.length));
  const others = [...(isVariable ? patternsComparedWith(key, live, resource) : []), ...organizations(key, live)];
  const contexts =
    variables.length === 0
      ? []
      : contextsOf(
          variables.filter((one) => one !== key),
          fixed,
          live,
          resource,
        );
  const question = { key, tests, contexts, others, members, twice: isVariable };
  const always = keyRule(key).always === true;
  const find = () => {
    const { values, complete } = valuesFor(question);
    // the value of a variable may be the value of the key itself
    const taken = contexts.flatMap((context) => variables.flatMap((one) => context.get(one) ?? []));
    const own = [...new Set([...values, ...taken])];
    return { values: always ? own : [own[0], undefined, ...own.slice(1)], complete };
  };
  if (variables.length > 0 || isVariable || others.length > 0) return find();
  // cached, because the same few keys have the same conditions for every caller
  const text = [key, ...members, "", ...tests.map((test) => test.text)].join("\n");
  let found = kept.get(text);
  if (found === undefined) {
    found = find();
    if (kept.size >= 500) kept.clear();
    kept.set(text, found);
  }
  return found;
}

// the path of an organization begins with its id
function organizations(key: string, live: readonly Clause[]): readonly Machine[] {
  const [, start, end] = /^(aws:[a-z]+)(orgid|orgpaths)$/.exec(key) ?? [];
  if (start === undefined) return [];
  const other = `${start}${end === "orgid" ? "orgpaths" : "orgid"}`;
  const texts = live.flatMap(({ tests }) =>
    tests.filter((test) => test.key === other).flatMap((test) => patternsOf(test, [])),
  );
  return texts.map((text) => textMachine(end === "orgid" ? text.split("/")[0]! : `${text}/${MANY}`));
}
