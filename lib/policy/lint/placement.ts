import { findAction, resourceTemplate } from "../../catalog";
import { listOf, type Statement } from "../statement";
import { isPattern, parseArn, type Arn } from "./arn";
import { patternsMeet } from "./patterns";
import { listed, type Remark } from "./rule";
import { shapeOf, type ResourceItem, type StatementShape } from "./shape";
import type { PolicyKind } from "./types";

type Level = "object" | "bucket";

/** Remarks on actions that none of the resources fits, by its type; S3's need a bucket, or an object, and some only take `*`. */
export function misplacedActions(statement: Statement, kind: PolicyKind): Remark[] {
  const { resources, items } = shapeOf(statement);
  if (resources.length === 0 || statement.Resource === undefined) return [];
  const byType = kind === "identity" ? [...onlyForAll(items, resources), ...ofAnotherType(items, resources)] : [];
  return [...byType, ...ofAnotherLevel(statement, resources)];
}

// of one resource they do not know (documented); S3's own examples list buckets with arn:aws:s3:::*
function onlyForAll(actions: StatementShape["items"], resources: readonly ResourceItem[]): Remark[] {
  if (!resources.every(({ arn }) => arn !== undefined && !isPattern(arn.service) && arn.resource !== "*")) return [];
  return actions.flatMap(({ at, facts }): Remark[] => {
    if (facts === undefined || at[0] !== "Action" || facts.resourceTypes.length > 0) return [];
    const message = `${facts.name} cannot be limited to a resource, so here it applies to nothing.`;
    return [{ message, got: facts.name, severity: "warning", fix: 'Move it to a statement with "*" as the resource.' }];
  });
}

// in a resource policy, other rules tell resources of another service
function ofAnotherType(actions: StatementShape["items"], resources: readonly ResourceItem[]): Remark[] {
  const arns = resources.flatMap(({ arn }) => (arn === undefined || isPattern(arn.service) ? [] : [arn]));
  // an alias in place of a key is told by a rule of its own
  if (arns.length < resources.length || arns.some(isKeyAlias)) return [];
  const byLevel = resources.every(isOfS3);
  return actions.flatMap(({ at, facts }): Remark[] => {
    if (facts === undefined || at[0] !== "Action" || facts.resourceTypes.length === 0) return [];
    if (byLevel && levelOf(facts.resourceTypes) !== undefined) return [];
    const templates = facts.resourceTypes.map((type) => resourceTemplate(facts.name, type));
    const formats = templates.flatMap((template) => (template === undefined ? [] : (parseArn(template) ?? [])));
    if (formats.length < templates.length || formats.some((format) => arns.some((arn) => isOfType(arn, format))))
      return [];
    const message = `${facts.name} is about ${listed(facts.resourceTypes)}, and no resource here is one.`;
    const fix = `Name one that it is about: ${listed(templates.map(String))}.`;
    // an export needs these; of others, documentation and modules list what has no effect beside what has
    const severity = /^(?:s3|kms|sts):/i.test(facts.name) ? "warning" : "suggestion";
    return [{ message, got: facts.name, severity, fix }];
  });
}

// what is wrong with region and account has a rule of its own; a value that only Terraform knows may be anything
function isOfType(arn: Arn, { service, resource }: Arn): boolean {
  const [of, given] = [arn.service, arn.resource].map((text) => text.replace(/<[^<>]*>/g, "*")) as [string, string];
  const isBucket = service === "s3" && resource === "*";
  return patternsMeet(service, of) && patternsMeet(resource, given) && !(isBucket && given.includes("/"));
}

function isKeyAlias({ service, resource }: Arn): boolean {
  return service === "kms" && resource.startsWith("alias/");
}

function ofAnotherLevel(statement: Statement, resources: readonly ResourceItem[]): Remark[] {
  if (!resources.every(isOfS3)) return [];
  const missing = (["object", "bucket"] as const).filter((level) => !resources.some(({ arn }) => mayBe(level, arn!)));
  if (missing.length === 0) return [];
  return listOf(statement.Action).flatMap((value): Remark[] => {
    const facts = isPattern(value) ? undefined : findAction(value);
    const wanted = facts === undefined ? undefined : levelOf(facts.resourceTypes);
    if (wanted === undefined || !missing.includes(wanted)) return [];
    const message = `${facts!.name} is about ${wanted === "object" ? "objects" : "a bucket"}, and no resource here is one.`;
    const fix = wanted === "object" ? "Add /* after the bucket's name." : "Name the bucket itself, without /*.";
    return [{ message, got: facts!.name, fix }];
  });
}

function levelOf(types: readonly string[]): Level | undefined {
  return types.includes("object") ? "object" : types.includes("bucket") ? "bucket" : undefined;
}

function isOfS3({ arn }: ResourceItem): boolean {
  return arn !== undefined && arn.service === "s3" && arn.region === "" && arn.account === "";
}

// a policy variable is a `*` here, because its value is unknown
function mayBe(level: Level, { resource: path }: Arn): boolean {
  const open = isPattern(path);
  // a wildcard in the bucket's name also matches objects
  return level === "object" ? path.includes("/") || open : !path.includes("/");
}
