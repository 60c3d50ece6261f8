import { findAction } from "../../catalog";
import { listOf, type Statement } from "../statement";
import { knownActions } from "./actions";
import { literalStart } from "./patterns";
import type { Remark } from "./rule";

/** Remarks on S3 actions that find no bucket, or no object, among the resources, as they need. */
export function misplacedActions(statement: Statement): Remark[] {
  const resources = listOf(statement.Resource);
  if (resources.length === 0 || !resources.every((arn) => /^arn:[^:]*:s3:::/.test(arn))) return [];
  const written = new Set(listOf(statement.Action).map((action) => action.toLowerCase()));
  return knownActions(statement).flatMap((action) => {
    const types = findAction(action)!.resourceTypes;
    const wanted = types.includes("object") ? "object" : types.includes("bucket") ? "bucket" : undefined;
    if (wanted === undefined || !written.has(action.toLowerCase()) || resources.some((arn) => mayBe(wanted, arn)))
      return [];
    const fix = wanted === "object" ? "Add /* after the bucket's name." : "Name the bucket itself, without /*.";
    return [
      {
        message: `${action} is about ${wanted === "object" ? "objects" : "a bucket"}, and no resource here is one.`,
        got: action,
        fix,
      },
    ];
  });
}

function mayBe(type: "object" | "bucket", arn: string): boolean {
  const path = arn.slice(arn.lastIndexOf(":::") + 3);
  const open = literalStart(path) !== path;
  // a wildcard in the part for the bucket's name takes in objects too
  return type === "object" ? path.includes("/") || open : !path.includes("/");
}
