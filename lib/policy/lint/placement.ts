import { findAction } from "../../catalog";
import { listOf, type Statement } from "../statement";
import { isPattern, type Arn } from "./arn";
import type { Remark } from "./rule";
import { shapeOf, type ResourceItem, type StatementShape } from "./shape";
import type { PolicyKind } from "./types";

type Level = "object" | "bucket";

/** Remarks on actions that none of the resources fits: S3's need a bucket, or an object, and some only take `*`. */
export function misplacedActions(statement: Statement, kind: PolicyKind): Remark[] {
  const { resources, items } = shapeOf(statement);
  if (resources.length === 0 || statement.Resource === undefined) return [];
  return [...(kind === "identity" ? onlyForAll(items, resources) : []), ...ofAnotherLevel(statement, resources)];
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
