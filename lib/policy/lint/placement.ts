import { findAction } from "../../catalog";
import { listOf, type Statement } from "../statement";
import { isPattern } from "./arn";
import { literalStart } from "./patterns";
import type { Remark } from "./rule";

type Level = "object" | "bucket";

/** Remarks on S3 actions that find no bucket, or no object, among the resources, as they need. */
export function misplacedActions(statement: Statement): Remark[] {
  const resources = listOf(statement.Resource);
  if (resources.length === 0 || !resources.every((arn) => /^arn:[^:]*:s3:::/.test(arn))) return [];
  const missing = (["object", "bucket"] as const).filter((level) => !resources.some((arn) => mayBe(level, arn)));
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

function mayBe(level: Level, arn: string): boolean {
  const path = arn.slice(arn.lastIndexOf(":::") + 3);
  const open = literalStart(path) !== path;
  // a wildcard in the part for the bucket's name takes in objects too
  return level === "object" ? path.includes("/") || open : !path.includes("/");
}
