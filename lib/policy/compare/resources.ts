import { arnFormatsOf, findAction, resourceTemplate } from "../../catalog";
import { Context } from "../evaluate/context";
import type { Clause } from "./clauses";
import { alternatives, formatMachine, resourceMachines, textMachine, type Machine } from "./pattern";
import { sampleTexts } from "./sample-texts";

/** Which resources are searched. */
export interface Within {
  /** The resource whose policy decides; undefined for all resources without a policy here. */
  readonly owner?: string;
  /** Whether the owner's name is known only after the apply, and may be any in the policy. */
  readonly unnamed?: boolean;
  /**
   * Whether the policy belongs to the owner: it is about actions of the owner's service; for a role, about assuming it.
   */
  readonly ofPolicy?: boolean;
  /** Resources with a policy. */
  readonly except: readonly string[];
  /** Account of the caller or of the owner. */
  readonly home: string;
  readonly partition: string;
}

/** One resource for each group that no statement distinguishes; `complete` unless there are too many. */
export interface Resources {
  readonly arns: readonly string[];
  readonly complete: boolean;
  readonly steps: number;
}

/**
 * Every kind of resource of an action and a statement.
 * @param own the statement
 * @param clauses statements that may distinguish resources
 * @param contexts known values of policy variables
 */
export function resourcesFor(
  action: string,
  own: Clause,
  clauses: readonly Clause[],
  within: Within,
  contexts: readonly Context[],
): Resources {
  const { owner } = within;
  // a policy of a resource without the Resource element is about that resource
  if (owner !== undefined && own.resources.length === 0) return { arns: [owner], complete: true, steps: 0 };
  const mine = resourceMachines(own, contexts);
  const others = clauses.flatMap((clause) => resourceMachines(clause, contexts));
  const excluded = owner === undefined ? within.except.flatMap(ownedBy) : [];
  const patterns = [...new Set([...mine, ...others, ...excluded])];
  const at = patterns.length;
  const wanted = mine.map((machine) => patterns.indexOf(machine));
  const not = excluded.map((machine) => patterns.indexOf(machine));
  const positive = own.statement.NotResource === undefined;
  const arns = new Set<string>();
  let complete = true;
  let steps = 0;
  for (const shape of shapesFor(action, within, [own, ...clauses], positive ? mine : [])) {
    if (shape === "*") {
      if (owner === undefined && accepts(own, "*", contexts)) arns.add("*");
      continue;
    }
    const shaped = shape.map((_, i) => at + i);
    const found = sampleTexts([...patterns, ...shape], positive ? [shaped, wanted] : [shaped]);
    complete &&= found.complete;
    steps += found.steps;
    for (const { text, matches } of found.samples) {
      const is = (i: number) => matches[i] === "1";
      if (!not.some(is) && wanted.some(is) === positive) arns.add(text);
    }
  }
  return { arns: [...arns], complete, steps };
}

function accepts({ compiled }: Clause, resource: string, contexts: readonly Context[]): boolean {
  const caller = { kind: "anonymous" as const, arn: undefined, account: undefined, bounded: false };
  const all = contexts.length > 0 ? contexts : [new Context({})];
  return all.some((context) =>
    compiled.resource({
      caller: { ...caller, sessionArn: undefined, service: undefined },
      action: "",
      resource,
      context,
    }),
  );
}

// a bucket policy is about its objects as well
function ownedBy(arn: string): readonly Machine[] {
  const objects = /^arn:[^:]*:s3:::[^/]*$/.test(arn) ? [formatMachine(`${escaped(arn)}/.*`)] : [];
  return [textMachine(arn), ...objects];
}

function escaped(text: string): string {
  return text.replace(/[^\w:/-]/g, "\\$&");
}

type Shape = readonly Machine[] | "*";

/**
 * The forms of an action's resources, one after the other; `*` for an action without resources.
 * @param named the resources of the statement
 */
function shapesFor(
  action: string,
  within: Within,
  clauses: readonly Clause[],
  named: readonly Machine[],
): readonly Shape[] {
  const facts = findAction(action);
  if (within.owner !== undefined) return ownersShapes(action, within);
  const { home, partition } = within;
  const accounts = [...new Set([home, ...clauses.flatMap(accountsIn)])];
  const regions = [ANY_REGION, ...(clauses.some(hasOpenRegion) ? [OPEN_REGION] : [])];
  const all = (template: string) => regions.flatMap((region) => placed(template, { accounts, partition, region }));
  // an action of a service without data may have any resource, or none
  if (facts === undefined) return [...ANYWHERE.flatMap(all), "*"];
  if (facts.resourceTypes.length === 0) return ["*"];
  const templates = facts.resourceTypes.flatMap((type) => everywhere(resourceTemplate(action, type) ?? ""));
  // requests for a bucket come before requests through an access point
  const [ways, things] = [true, false].map((way) => templates.filter((one) => /:accesspoint\//.test(one) === way));
  const others = named.filter(({ prefix }) => isOfNoForm(prefix, facts.name.split(":")[0]!));
  return [...[...things!, ...ways!].flatMap(all), ...others.map((machine) => [machine])];
}

// a multi-Region access point has objects without a region; the data contains only those of access points
function everywhere(template: string): readonly string[] {
  const ofObject = template.endsWith(":accesspoint/*/object/*");
  return ofObject ? [template, template.replace("<region>", "")] : [template];
}

// ARNs of some types have no region or no account, or belong to AWS itself
const ANYWHERE = ["<region>:<account>", ":<account>", "<region>:", ":", "<region>:aws", ":aws"].map(
  (place) => `arn:<partition>:*:${place}:*`,
);

const ANY_REGION = "[a-z0-9-]+";
// an unknown region, such as `<data.aws_region.here.name>`
const OPEN_REGION = "<[^:<>]+>";

function hasOpenRegion({ resources, statement: { Resource, NotResource } }: Clause): boolean {
  if (resources.length === 0) return false;
  return [Resource, NotResource].flat().some((one) => typeof one === "string" && /^(?:[^:]*:){3}<[^:<>]+>:/.test(one));
}

// the account of the caller comes first, because what it may do there matters most
function placed(
  template: string,
  { accounts, partition, region }: { accounts: readonly string[]; partition: string; region: string },
): readonly (readonly Machine[])[] {
  if (region === OPEN_REGION && !template.includes("<region>")) return [];
  const all = template.includes("<account>") ? [...accounts.map(escaped), "[0-9]{12}"] : [""];
  return all.map((account) => alternatives(formatOf(template, partition, region, account)));
}

// conditions on the owner's account distinguish resources that are otherwise alike
function accountsIn({ tests }: Clause): readonly string[] {
  const values = tests.flatMap(({ key, values }) => (/^(aws|s3):resourceaccount$/.test(key) ? values : []));
  return values.map(accountLike).filter((account) => /^\d{12}$/.test(account));
}

// an account that matches a pattern
function accountLike(pattern: string): string {
  const missing = 12 - pattern.replaceAll("*", "").length;
  return pattern
    .replaceAll("?", "0")
    .replace("*", "0".repeat(Math.max(0, missing)))
    .replaceAll("*", "");
}

function formatOf(template: string, partition: string, region: string, account: string): string {
  if (/:s3:::\*$/.test(template)) return `arn:${partition}:s3:::[^/*?]+`;
  const text = escaped(template.replace("<partition>", partition)).replace(/\\\*$/, ".+").replace(/\\\*/g, "[^:]+");
  return text.replace("\\<region\\>", region).replace("\\<account\\>", account);
}

/** Whether a request for an action can be about the owner of a policy or a part of it; without an owner always. */
export function canBeAbout(action: string, within: Within): boolean {
  return within.owner === undefined || ownersShapes(action, within).length > 0;
}

// the resources of an action that are the owner or a part of it
function ownersShapes(action: string, { owner = "", unnamed = false, ofPolicy = false }: Within): readonly Shape[] {
  const [service, ownService] = [action.split(":")[0]!.toLowerCase(), owner.split(":")[2]];
  if (ofPolicy && service !== ownService && !(service === "sts" && ownService === "iam")) return [];
  const isBucket = /^arn:[^:]*:s3:::[^/]*$/.test(owner);
  const head = unnamed
    ? escaped(owner.slice(0, isBucket ? owner.lastIndexOf(":") + 1 : owner.lastIndexOf("/") + 1))
    : "";
  const itself = [textMachine(owner), ...(unnamed ? [formatMachine(`${head}[a-z0-9.-]+`)] : [])];
  const objects = [formatMachine(`${escaped(owner)}/.+`), ...(unnamed ? [formatMachine(`${head}[a-z0-9.-]+/.+`)] : [])];
  const facts = findAction(action);
  // an action of a service without data may be about any of its resources
  if (facts === undefined) return service === ownService ? [itself] : [];
  return facts.resourceTypes.flatMap((type): readonly Shape[] => {
    const template = resourceTemplate(action, type) ?? "";
    if (isBucket) return template.endsWith(":s3:::*/*") ? [objects] : template.endsWith(":s3:::*") ? [itself] : [];
    if (template.endsWith(":accesspoint/*/object/*")) {
      const any = unnamed ? [formatMachine(`${head}[a-z0-9.-]+/object/.+`)] : [];
      return ACCESS_POINT.test(owner) ? [[formatMachine(`${escaped(owner)}/object/.+`), ...any]] : [];
    }
    return fits(template, owner) ? [itself] : [];
  });
}

const ACCESS_POINT = /^arn:[^:]*:s3:[^:]*:\d*:accesspoint\/[^/]+$/;

function fits(template: string, owner: string): boolean {
  const [, , service, , , ...resource] = template.split(":");
  const [, , ownService, , , ...ownResource] = owner.split(":");
  if (service !== ownService) return false;
  return ownResource.join(":").startsWith(headOf(resource.join(":"))) || isOfNoForm(owner, service!);
}

// an ARN in a plan may be made up by a provider, and AWS may have more types than the data: it may be anything of its
// service
function isOfNoForm(beginning: string, service: string): boolean {
  const [, , named, region, account, ...resource] = beginning.split(":");
  if (named !== service || account === undefined) return false;
  // the last field of the beginning may continue
  const name = resource.join(":");
  const fields = [resource.length > 0 ? account : undefined, region] as const;
  return !(arnFormatsOf(service) ?? []).some((form) => {
    const head = headOf(form.resource);
    const isNamed = name.startsWith(head) || head.startsWith(name);
    return isNamed && isField(form.account, fields[0]) && isField(form.region, fields[1]);
  });
}

// `*` stands for a field with a value; resources of AWS itself have `aws` as their account
function isField(form: string, field: string | undefined): boolean {
  if (field === undefined) return true;
  return form === "*" ? field !== "" && field !== "aws" : form === field;
}

const headOf = (form: string): string => form.split("*")[0]!;
