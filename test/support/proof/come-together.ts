import type { OracleCaller } from "./facts";
import { all, any, equals, not, type Formula } from "./solver";
import type { Value } from "./values";

const ENDPOINT = ["aws:sourcevpce", "aws:sourcevpc", "aws:vpcsourceip"];
const RETENTION = ["s3:object-lock-mode", "s3:object-lock-remaining-retention-days"];
const LISTED = [
  ["aws:tagkeys", "aws:requesttag/"],
  ["s3:requestobjecttagkeys", "s3:requestobjecttag/"],
  ["kms:encryptioncontextkeys", "kms:encryptioncontext:"],
] as const;

/** What AWS documents of keys that come together, or do not. */
export function rulesFor(
  domains: ReadonlyMap<string, readonly Value[]>,
  callers: readonly OracleCaller[],
): readonly Formula[] {
  const has = (key: string) => domains.has(key);
  const present = (key: string) =>
    not(any(domains.get(key)!.flatMap((value, i) => (value === undefined ? [equals(key, i)] : []))));
  const is = (key: string, test: (value: Value) => boolean) =>
    any(domains.get(key)!.flatMap((value, i) => (test(value) ? [equals(key, i)] : [])));
  const same = (one: Formula, other: Formula) => any([all([one, other]), all([not(one), not(other)])]);
  const rules: Formula[] = [];
  const together = (keys: readonly string[]) =>
    keys.slice(1).forEach((key) => rules.push(same(present(keys[0]!), present(key))));
  const endpoint = ENDPOINT.filter(has);
  together(endpoint);
  together(RETENTION.filter(has));
  if (endpoint.length > 0 && has("aws:sourceip")) {
    const [through, address] = [present(endpoint[0]!), present("aws:sourceip")];
    // somebody may ask by way of a service, whose requests have neither; others' choice of the key counts for nothing
    const persons = any(callers.flatMap(({ account }, c) => (account === undefined ? [] : [equals("caller", c)])));
    const via = has("aws:viaawsservice")
      ? all([is("aws:viaawsservice", (value) => value === "true"), persons])
      : any([]);
    rules.push(
      any([all([through, not(address)]), all([not(through), address]), all([not(through), not(address), via])]),
    );
  }
  if (has("aws:multifactorauthpresent") && has("aws:multifactorauthage"))
    rules.push(
      same(
        is("aws:multifactorauthpresent", (value) => value === "true"),
        present("aws:multifactorauthage"),
      ),
    );
  if (has("aws:currenttime") && has("aws:epochtime")) {
    const times = domains.get("aws:currenttime")!.map((value) => Date.parse(value as string) / 1000);
    rules.push(
      any(
        times.map((time, i) =>
          all([equals("aws:currenttime", i), is("aws:epochtime", (value) => Number(value) === time)]),
        ),
      ),
    );
  }
  if (has("aws:principalorgid") && has("aws:principalorgpaths")) {
    const pairs = domains
      .get("aws:principalorgid")!
      .map((id, i) =>
        all([
          equals("aws:principalorgid", i),
          is("aws:principalorgpaths", (paths) =>
            id === undefined
              ? paths === undefined
              : Array.isArray(paths) && paths.length === 1 && String(paths[0]).startsWith(`${String(id)}/`),
          ),
        ]),
      );
    rules.push(any(pairs));
  }
  for (const [list, start] of LISTED) {
    if (!has(list)) continue;
    for (const key of [...domains.keys()].filter((one) => one.startsWith(start))) {
      rules.push(
        same(
          present(key),
          is(
            list,
            (names) =>
              Array.isArray(names) && names.some((name: string) => name.toLowerCase() === key.slice(start.length)),
          ),
        ),
      );
    }
  }
  return rules;
}

/** Adds a path for each organization: whoever is in one has a path in it. */
export function withPathsOf(domains: Map<string, readonly Value[]>): void {
  const [ids = [], paths] = [domains.get("aws:principalorgid"), domains.get("aws:principalorgpaths")];
  if (paths === undefined) return;
  const added = ids.flatMap((id) => (typeof id === "string" ? [[`${id}/r-ab12/`]] : []));
  domains.set("aws:principalorgpaths", [...paths, ...added]);
}
