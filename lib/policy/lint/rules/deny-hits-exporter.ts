import type { Statement } from "../../statement";
import { unavailableKeys } from "../absent-keys";
import { coversAction, coversResource } from "../actions";
import { caseFor, deny, EXPORTER, TLS_ONLY } from "../cases";
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
    severity: "error",
    what: "A Deny that applies to an ordinary upload of the exporter, or to one that places a hold.",
    why:
      "A Deny cannot be overruled by any Allow. A common one forbids s3:PutObjectLegalHold to everyone, and then exactly the uploads " +
      "under legal hold fail with 403.",
    fix: "Limit the Deny to what takes evidence away (hold = OFF, deletion), or exempt the exporter with ArnNotEquals aws:PrincipalArn.",
    kinds: ["identity", "bucket", "trust", "key"],
    only: { effect: "Deny" },
    passing: caseFor(
      "bucket",
      TLS_ONLY,
      deny("NoHold", "s3:PutObjectLegalHold", { ArnNotEquals: { "aws:PrincipalArn": EXPORTER.roleArn } }),
    ),
    failing: caseFor("bucket", TLS_ONLY, deny("NoTamper", ["s3:PutObjectLegalHold", "s3:PutObjectRetention"])),
  },
  (statement, context) => {
    if (context.exporter === undefined || !namesExporter(statement, context)) return [];
    // SILENT_BLOCK has the better explanation of these
    const silent = unavailableKeys(context);
    if (conditionsOf(statement).some((c) => silent.has(c.name))) return [];
    const known = exporterFacts(context);
    // what holds no condition of the caller holds none of an export
    if (conditionsHold(statement, known) === "no") return [];
    const hit = EXPORT_CHECKS.filter((check) => applies(statement, check, context)).map((check) => check.action);
    if (hit.length === 0) return [];
    const session =
      statement.NotPrincipal === undefined
        ? ""
        : " NotPrincipal would have to name its session too, which has no fixed name.";
    return [{ message: `The exporter is denied ${hit.join(", ")}.${session}`, got: hit.join(", ") }];
  },
);

function applies(statement: Statement, { action, facts }: ExportCheck, context: LintContext): boolean {
  // the policy of a bucket decides about S3 alone, whatever a NotAction leaves out
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

// of a Deny for particular keys nobody can say here whether the evidence key is one of them
function keyOf({ exporter }: LintContext): string {
  const partition = exporter?.roleArn.split(":")[1] ?? "aws";
  return `arn:${partition}:kms:region:${exporter?.accountId ?? ""}:key/00000000-0000-4000-8000-000000000000`;
}
