import { findAction } from "../../catalog";
import { listOf, type Statement } from "../statement";
import { isPattern, type Arn } from "./arn";
import type { Remark } from "./rule";
import { shapeOf, type ResourceItem } from "./shape";

type Level = "object" | "bucket";

/** Remarks on S3 actions that need a bucket, or an object, and have none among the resources. */
export function misplacedActions(statement: Statement): Remark[] {
  const { resources } = shapeOf(statement);
  if (resources.length === 0 || statement.Resource === undefined || !resources.every(isOfS3)) return [];
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
