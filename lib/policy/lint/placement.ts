import { findAction, resourceTemplate, type ActionFacts } from "../../catalog";
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
  const byType =
    kind === "identity"
      ? [...onlyForAll(items, resources), ...ofAnotherType(items, resources), ...ofNoAction(items, resources)]
      : [];
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
    const formats = formatsOf(facts);
    if (formats?.some((format) => arns.some((arn) => isOfType(arn, format))) !== false) return [];
    const message = `${facts.name} is about ${listed(facts.resourceTypes)}, and no resource here is one.`;
    const fix = `Name one that it is about: ${listed(facts.resourceTypes.map((type) => String(resourceTemplate(facts.name, type))))}.`;
    // an export needs these; of others, documentation and modules list what has no effect beside what has
    const severity = /^(?:s3|kms|sts):/i.test(facts.name) ? "warning" : "suggestion";
    return [{ message, got: facts.name, severity, fix }];
  });
}

// a resource beside those that the actions are about; of an action that is about none of them, other remarks are made
function ofNoAction(actions: StatementShape["items"], resources: readonly ResourceItem[]): Remark[] {
  if (resources.some(({ arn }) => arn === undefined)) return [];
  const about = actions.map(({ at, facts }) => {
    const formats = at[0] === "Action" ? facts && formatsOf(facts) : undefined;
    // a pattern, or what is not known, may be about any of them
    return formats && resources.filter(({ arn }) => formats.some((format) => isOfType(arn!, format)));
  });
  if (about.some((found) => found === undefined || found.length === 0)) return [];
  const stray = resources.filter(({ arn }) => !isPattern(arn!.service) && !isKeyAlias(arn!));
  return stray.flatMap((one) => {
    if (about.some((found) => found!.includes(one))) return [];
    const fix = "Remove it, or name an action that is about it.";
    return [
      { message: `No action here is about ${one.value}.`, got: one.value, severity: "suggestion", fix, at: one.at },
    ];
  });
}

// undefined if one is not known
function formatsOf({ name, resourceTypes }: ActionFacts): readonly Arn[] | undefined {
  const formats = resourceTypes.map((type) => parseArn(resourceTemplate(name, type) ?? ""));
  return formats.every((format) => format !== undefined) ? formats : undefined;
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
