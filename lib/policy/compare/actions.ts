import { expandAction, findAction, findConditionKey, isKeyValidFor, isKnownService } from "../../catalog";
import { addTo, matchesGlob } from "../../core";
import { factsOf } from "../evaluate/context";
import { listOf, type Statement } from "../statement";
import { canAsk } from "./caller";
import type { Clause } from "./clauses";

/** All actions that a statement is about, in AWS's spelling; of services without data what the policies name. */
export function actionsOf(statement: Statement, clauses: readonly Clause[]): readonly string[] {
  const named = clauses.flatMap(({ statement: { Action, NotAction } }) => [...listOf(Action), ...listOf(NotAction)]);
  if (statement.Action === undefined) {
    const all = [...expandAction("*"), ...samples(named, "*")];
    return all.filter((action) => !listOf(statement.NotAction).some((pattern) => matches(pattern, action)));
  }
  const patterns = listOf(statement.Action);
  return [...new Set(patterns.flatMap((pattern) => [...expandAction(pattern), ...samples(named, pattern)]))];
}

/** How many names {@link actionsOf} compares for a statement, in pairs. */
export function pairsOfActions({ Action }: Statement, clauses: readonly Clause[]): number {
  const own = listOf(Action ?? "*").filter((pattern) => !isKnownService(pattern.split(":")[0]!));
  const named = clauses.reduce(
    (sum, { statement: one }) => sum + listOf(one.Action).length + listOf(one.NotAction).length,
    0,
  );
  return own.length * named;
}

// an action of a service without data is known by the patterns that name it
function samples(named: readonly string[], pattern: string): readonly string[] {
  const service = pattern.split(":")[0]!;
  if (!/[*?]/.test(service) && isKnownService(service)) return [];
  const unknown = (name: string) => !isKnownService(name.split(":")[0]!.toLowerCase());
  const others = named.filter((name) => name.includes(":") && unknown(name) && !name.split(":")[0]!.includes("*"));
  const found = [...others, ...(pattern === "*" ? ["other:Action"] : [pattern])]
    .filter((name) => name.includes(":") && unknown(name))
    .flatMap((name) => [
      name.replace(/\*/g, "").replace(/\?/g, "x"),
      name.replace(/\*/g, "Something").replace(/\?/g, "x"),
    ])
    .filter((name) => /:./.test(name) && matches(pattern, name));
  return [...new Set(found)];
}

/** Whether a pattern of the Action element takes an action. */
export function matches(pattern: string, action: string): boolean {
  const [wanted, name] = [pattern.toLowerCase(), action.toLowerCase()];
  return /[*?]/.test(wanted) ? matchesGlob(wanted, name) : wanted === name;
}

// services whose keys come with requests to themselves; keys of others may come with somebody's credentials
const OWN_KEYS = new Set(["s3", "kms", "sqs", "sns", "iam", "sts"]);

/** Whether a request for the action can have the key; of an action or a key that AWS's data does not name, any. */
export function canHave(action: string, key: string): boolean {
  const [service = "", of = ""] = [action.toLowerCase().split(":")[0], key.split(":")[0]];
  // S3 on Outposts and other families of S3 have keys of S3
  if (OWN_KEYS.has(of) && service !== of && !(of === "s3" && service.startsWith("s3"))) return false;
  // every request to KMS has it (documented), though the data leaves it out of some
  if (key === "kms:calleraccount") return true;
  const facts = findAction(action);
  if (facts === undefined || findConditionKey(key) === undefined) return true;
  // of the global keys AWS lists the tag keys where they are
  if (/^aws:(requesttag\/|resourcetag\/|tagkeys$)/.test(key))
    return facts.conditionKeys.includes(findConditionKey(key)!.key);
  return isKeyValidFor(action, key);
}

// S3 lets the root user past a bucket policy for these
const REPAIRS = /^s3:(get|put|delete)bucketpolicy$/i;
const ASKING = (["anonymous", "identityProvider", "role", "root"] as const).map((kind) => ({ kind }));

/** Puts actions together that every statement treats alike, whose resources, keys and callers are of one kind. */
export function actionClasses(actions: readonly string[], clauses: readonly Clause[]): readonly (readonly string[])[] {
  const keys = [...new Set(clauses.flatMap(({ tests }) => tests.flatMap(({ key, variables }) => [key, ...variables])))];
  const classes = new Map<string, string[]>();
  for (const action of actions) {
    const facts = factsOf({ principal: { kind: "anonymous" }, action, resource: "*", context: {} }, {});
    const types = findAction(action)?.resourceTypes ?? ["any"];
    const signature = [
      ...clauses.map(({ compiled }) => (compiled.action(facts) ? "1" : "0")),
      ...keys.map((key) => (canHave(action, key) ? "1" : "0")),
      ...ASKING.map((info) => (canAsk(info, action) ? "1" : "0")),
      REPAIRS.test(action) ? "repairs" : action.startsWith("sts:") ? "sts" : "",
      types.length === 0 ? "" : action.split(":")[0]!,
      ...types,
    ].join(" ");
    addTo(classes, signature, action);
  }
  return [...classes.values()];
}
