import { coversAction } from "../actions";
import { bucketCase, deny } from "../cases";
import { demandsAbsence, demandsPresence, type Condition } from "../condition";
import { exporterFacts, namesExporter } from "../exporter";
import { conditionsHold } from "../outcome";
import { statementRule } from "../rule";
import { conditionsOf } from "../shape";

const HEADER = /^s3:(x-amz-(?!content-sha256)|object-lock-|requestobjecttag)/;
const SSE = "s3:x-amz-server-side-encryption";

export const requireHeaderBreaksMultipart = statementRule(
  {
    id: "REQUIRE_HEADER_BREAKS_MULTIPART",
    severity: "warning",
    what: "A Deny of s3:PutObject that applies if a request header is missing.",
    why:
      "UploadPart and CompleteMultipartUpload also require s3:PutObject but do not have the upload's headers, so large files are " +
      "refused while small ones succeed. It is not documented whether Genesys Cloud sends the header.",
    fix: 'Deny only a wrong value: add Null {"<key>": "false"} to the same statement, and use bucket defaults for a missing header.',
    kinds: ["identity", "bucket"],
    only: { effect: "Deny", conditions: true },
    passing: bucketCase(
      deny("DenyWrongEncryptionHeader", "s3:PutObject", {
        Null: { [SSE]: "false" },
        StringNotEquals: { [SSE]: "aws:kms" },
      }),
    ),
    failing: bucketCase(deny("DenyWrongEncryptionHeader", "s3:PutObject", { StringNotEquals: { [SSE]: "aws:kms" } })),
  },
  (statement, context) => {
    if (!coversAction(statement, "s3:PutObject")) return [];
    if (!namesExporter(statement, context)) return [];
    const conditions = conditionsOf(statement);
    const headers = [...new Set(conditions.map((c) => c.name))].filter((name) => HEADER.test(name));
    if (headers.length === 0) return [];
    const without = exporterFacts(context, Object.fromEntries(headers.map((name) => [name, [undefined]])));
    if (conditionsHold(statement, without) === "no") return [];
    return headers
      .filter((name) => conditions.some((c) => c.name === name && appliesWithout(c)))
      .map((name) => ({
        // exports are known to use multipart uploads; other writers may not
        severity: context.exporter === undefined ? "suggestion" : "warning",
        at: conditions.find((c) => c.name === name && appliesWithout(c))!.at,
        message: `A part of a multipart upload has no ${name} and is denied.`,
        got: name,
      }));
  },
);

function appliesWithout(condition: Condition): boolean {
  return demandsAbsence(condition) || !demandsPresence(condition);
}
