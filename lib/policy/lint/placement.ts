import { findAction } from "../../catalog";
import { listOf, type Statement } from "../statement";
import { expandedActions } from "./actions";
import { literalStart } from "./patterns";
import type { Remark } from "./rule";
import { byShape } from "./shape";

type Level = "object" | "bucket";

/** Remarks on S3 actions that find no bucket, or no object, among the resources, as they need. */
export function misplacedActions(statement: Statement): Remark[] {
  const resources = listOf(statement.Resource);
  if (resources.length === 0 || !resources.every((arn) => /^arn:[^:]*:s3:::/.test(arn))) return [];
  const missing = (["object", "bucket"] as const).filter((level) => !resources.some((arn) => mayBe(level, arn)));
  if (missing.length === 0) return [];
  return levels(statement)
    .filter(({ wanted }) => missing.includes(wanted))
    .map(({ action, wanted }) => ({
      message: `${action} is about ${wanted === "object" ? "objects" : "a bucket"}, and no resource here is one.`,
      got: action,
      fix: wanted === "object" ? "Add /* after the bucket's name." : "Name the bucket itself, without /*.",
    }));
}

// of the actions that are written out, whether each is about objects or about buckets
const levels = byShape((shape) => {
  const written = new Set((shape.actions ?? []).map((action) => action.toLowerCase()));
  return expandedActions(shape).flatMap((action): { readonly action: string; readonly wanted: Level }[] => {
    const types = findAction(action)!.resourceTypes;
    const wanted = types.includes("object") ? "object" : types.includes("bucket") ? "bucket" : undefined;
    return wanted === undefined || !written.has(action.toLowerCase()) ? [] : [{ action, wanted }];
  });
});

function mayBe(level: Level, arn: string): boolean {
  const path = arn.slice(arn.lastIndexOf(":::") + 3);
  const open = literalStart(path) !== path;
  // a wildcard in the part for the bucket's name takes in objects too
  return level === "object" ? path.includes("/") || open : !path.includes("/");
}
