import type { Statement } from "../../statement";
import { unavailableKeys } from "../absent-keys";
import { coversAction, coversResource } from "../actions";
import { bucketCase, deny, EXPORTER } from "../cases";
import { exporterFacts, namesExporter, sampleObject } from "../exporter";
import { EXPORT_CHECKS, type ExportCheck } from "../exporter-actions";
import { SERVICES_OF } from "../../kinds";
import { conditionsHold } from "../outcome";
import { statementRule } from "../rule";
import { conditionsOf } from "../shape";
import type { LintContext } from "../types";

export const denyHitsExporter = statementRule(
  {
    id: "DENY_HITS_EXPORTER",
    what: "A Deny that applies to an ordinary upload of the exporter, or to one that places a hold.",
    why:
      "A Deny overrides every Allow. A common one denies s3:PutObjectLegalHold to everyone, and then exactly the uploads " +
      "with a legal hold fail with 403.",
    fix: "Limit the Deny to operations that remove evidence (hold = OFF, deletion), or exempt the exporter with ArnNotEquals aws:PrincipalArn.",
    kinds: ["identity", "bucket", "trust", "key"],
    only: { effect: "Deny" },
    passing: bucketCase(
      deny("NoHold", "s3:PutObjectLegalHold", { ArnNotEquals: { "aws:PrincipalArn": EXPORTER.roleArn } }),
    ),
    failing: bucketCase(deny("NoTamper", ["s3:PutObjectLegalHold", "s3:PutObjectRetention"])),
  },
  (statement, context) => {
    if (context.exporter === undefined || !namesExporter(statement, context)) return [];
    // SILENT_BLOCK explains these better
    const silent = unavailableKeys(context);
    if (conditionsOf(statement).some((c) => silent.has(c.name))) return [];
    const known = exporterFacts(context);
    // conditions that no caller meets are not met by an export either
    if (conditionsHold(statement, known) === "no") return [];
    const hit = EXPORT_CHECKS.filter((check) => applies(statement, check, context)).map((check) => check.action);
    if (hit.length === 0) return [];
    const session =
      statement.NotPrincipal === undefined
        ? ""
        : " NotPrincipal would also have to name its session, whose name is not fixed.";
    return [{ message: `The exporter is denied ${hit.join(", ")}.${session}`, got: hit.join(", ") }];
  },
);

function applies(statement: Statement, { action, facts }: ExportCheck, context: LintContext): boolean {
  // a bucket policy applies only to S3, even with NotAction
  const service = SERVICES_OF[context.kind]?.[0];
  if (service !== undefined && !action.startsWith(`${service}:`)) return false;
  if (!coversAction(statement, action)) return false;
  if (
    action.startsWith("s3:") &&
    context.exporter?.bucketName !== undefined &&
    !coversResource(statement, resourceOf(action, context))
  )
    return false;
  if (action.startsWith("kms:") && context.kind === "identity" && !coversResource(statement, keyOf(context)))
    return false;
  return conditionsHold(statement, exporterFacts(context, facts)) === "yes";
}

function resourceOf(action: string, context: LintContext): string {
  const object = sampleObject(context);
  return action.startsWith("s3:Get") ? object.split("/")[0]! : object;
}

// it is unknown whether a Deny for specific keys includes the evidence key
function keyOf({ exporter }: LintContext): string {
  const partition = exporter?.roleArn.split(":")[1] ?? "aws";
  return `arn:${partition}:kms:region:${exporter?.accountId ?? ""}:key/00000000-0000-4000-8000-000000000000`;
}
