import { matchesGlob } from "../../core";
import { data } from "./data";

/** What AWS documents about one action. */
export interface ActionFacts {
  /** Name in AWS's own spelling, such as `s3:PutObject`. */
  readonly name: string;
  /** `Read`, `List`, `Write`, `Tagging` or `Permissions management`. */
  readonly accessLevel: string;
  /** Resource types that the action can be limited to; none means that it takes only `*`. */
  readonly resourceTypes: readonly string[];
  /**
   * Condition keys of the action and of its resource types; of the global keys only the tag keys, if AWS lists them.
   * `<key>` stands for any text.
   */
  readonly conditionKeys: readonly string[];
}

const factsByName = new Map<string, ActionFacts>();
const namesByService = new Map<string, readonly string[]>();
const expansions = new Map<string, readonly string[]>();
const ENOUGH = 5_000;

/** Facts of an action, in any letter case; undefined if AWS has no such action. */
export function findAction(name: string): ActionFacts | undefined {
  const wanted = name.toLowerCase();
  const known = factsByName.get(wanted);
  if (known !== undefined) return known;
  load(wanted.split(":")[0]!);
  return factsByName.get(wanted);
}

/** Names of all actions of a service; none when the service is not in the data. */
export function actionsOf(service: string): readonly string[] {
  return load(service.toLowerCase());
}

/**
 * ARN of a resource type of an action's service, with the placeholders `<partition>`, `<region>` and `<account>`, and `*` for
 * any other part; undefined if the data has no such type.
 */
export function resourceTemplate(action: string, type: string): string | undefined {
  const [service, region, account, ...name] =
    data().services[action.split(":")[0]!.toLowerCase()]?.resources[type]?.split(":") ?? [];
  if (service === undefined) return undefined;
  const place = (text: string, part: string) => (text === "*" ? `<${part}>` : text);
  return ["arn", "<partition>", service, place(region!, "region"), place(account!, "account"), ...name].join(":");
}

/** Whether the data covers a service, such as `s3`. */
export function isKnownService(service: string): boolean {
  return Object.hasOwn(data().services, service.toLowerCase());
}

/** The services that the data covers. */
export function knownServices(): readonly string[] {
  return Object.keys(data().services);
}

/**
 * Names of the actions that a pattern in a policy matches. `*` alone matches every action in the data.
 * @returns an empty list if nothing matches or the service is not in the data
 */
export function expandAction(pattern: string): readonly string[] {
  const wanted = pattern.toLowerCase();
  let names = expansions.get(wanted);
  if (names === undefined) {
    names = expand(wanted);
    if (expansions.size >= ENOUGH) expansions.clear();
    expansions.set(wanted, names);
  }
  return names;
}

function expand(pattern: string): readonly string[] {
  if (pattern === "*" || pattern === "*:*") return knownServices().flatMap(load);
  if (!/[*?]/.test(pattern)) return [findAction(pattern)?.name ?? []].flat();
  return load(pattern.split(":")[0]!).filter((name) => matchesGlob(pattern, name.toLowerCase()));
}

function load(service: string): readonly string[] {
  const known = namesByService.get(service);
  if (known !== undefined) return known;
  if (!isKnownService(service)) return [];
  const { actions, common } = data().services[service]!;
  const names = Object.keys(actions).map((action) => `${service}:${action}`);
  for (const [action, packed] of Object.entries(actions)) {
    const [accessLevel, types, keys] = packed.split("|").map((part) => part.split(",").filter((item) => item !== ""));
    const name = `${service}:${action}`;
    factsByName.set(name.toLowerCase(), {
      name,
      accessLevel: accessLevel![0]!,
      resourceTypes: types!,
      conditionKeys: keys!.flatMap((key) => (key === "*" ? common : key.startsWith(":") ? service + key : key)),
    });
  }
  if (service === "sts") askWithSession();
  namesByService.set(service, names);
  return names;
}

/**
 * Actions that AWS authorizes in addition when a session starts belong to the same request and have its condition keys. AWS's
 * list omits these keys for them, although trust policies that restrict `sts:TagSession` by external id or by a token's
 * subject work. Only `sts:TagSession` has the keys for tags.
 */
function askWithSession(): void {
  const starts = ["assumerole", "assumerolewithsaml", "assumerolewithwebidentity"].map((one) => `sts:${one}`);
  for (const beside of ["tagsession", "setsourceidentity", "setcontext"].map((one) => `sts:${one}`)) {
    const facts = factsByName.get(beside)!;
    const shared = starts
      .flatMap((name) => factsByName.get(name)!.conditionKeys)
      .filter((key) => !/^aws:|TagKeys$/.test(key));
    factsByName.set(beside, { ...facts, conditionKeys: [...new Set([...facts.conditionKeys, ...shared])] });
  }
}
