import { expandAction, findAction, findConditionKey, isKeyValidFor, isKnownService } from "../../catalog";
import { addTo, matchesGlob } from "../../core";
import { factsOf } from "../evaluate/context";
import { listOf, type Statement } from "../statement";
import { canAsk } from "./caller";
import type { Clause } from "./clauses";

/** All actions of a statement in AWS's spelling; for services without data, the names in the policies. */
export function actionsOf(statement: Statement, clauses: readonly Clause[]): readonly string[] {
  const named = clauses.flatMap(({ statement: { Action, NotAction } }) => [...listOf(Action), ...listOf(NotAction)]);
  if (statement.Action === undefined) {
    const all = [...expandAction("*"), ...samples(named, "*")];
    return all.filter((action) => !listOf(statement.NotAction).some((pattern) => matches(pattern, action)));
  }
  const patterns = listOf(statement.Action);
  return [...new Set(patterns.flatMap((pattern) => [...expandAction(pattern), ...samples(named, pattern)]))];
}

/** The number of comparisons in {@link actionsOf} for a statement. */
export function pairsOfActions({ Action }: Statement, clauses: readonly Clause[]): number {
  const own = listOf(Action ?? "*").filter((pattern) => !isKnownService(pattern.split(":")[0]!));
  const named = clauses.reduce(
    (sum, { statement: one }) => sum + listOf(one.Action).length + listOf(one.NotAction).length,
    0,
  );
  return own.length * named;
}

// for a service without data, the patterns of the policies stand for its actions
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

/** Whether a pattern of the Action element matches an action. */
export function matches(pattern: string, action: string): boolean {
  const [wanted, name] = [pattern.toLowerCase(), action.toLowerCase()];
  return /[*?]/.test(wanted) ? matchesGlob(wanted, name) : wanted === name;
}

// services whose keys exist in their own requests only; keys of others may come with the caller's credentials
const OWN_KEYS = new Set(["s3", "kms", "sqs", "sns", "iam", "sts"]);

/** Whether a request for the action can contain the key; for actions and keys without data, any can. */
export function canHave(action: string, key: string): boolean {
  const [service = "", of = ""] = [action.toLowerCase().split(":")[0], key.split(":")[0]];
  // S3 on Outposts and other families of S3 use keys of S3
  if (OWN_KEYS.has(of) && service !== of && !(of === "s3" && service.startsWith("s3"))) return false;
  // in every request to KMS (documented), although the data omits it for some actions
  if (key === "kms:calleraccount") return true;
  const facts = findAction(action);
  if (facts === undefined || findConditionKey(key) === undefined) return true;
  // of the global keys, AWS lists tag keys by action
  if (/^aws:(requesttag\/|resourcetag\/|tagkeys$)/.test(key))
    return facts.conditionKeys.includes(findConditionKey(key)!.key);
  return isKeyValidFor(action, key);
}

// a bucket policy cannot deny these to the root user
const REPAIRS = /^s3:(get|put|delete)bucketpolicy$/i;
const ASKING = (["anonymous", "identityProvider", "role", "root"] as const).map((kind) => ({ kind }));

/** Groups actions that every statement treats alike, with resources, keys and callers of the same kinds. */
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
