import { bucketConfigurationActions } from "../../../catalog";
import type { Statement } from "../../statement";
import { coversAction, coversAny } from "../actions";
import { bucketCase, CUSTODIANS, deny } from "../cases";
import { exporterFacts } from "../exporter";
import { conditionsHold, holds } from "../outcome";
import { statementRule } from "../rule";
import { conditionsOf } from "../shape";

let ending: ReadonlySet<string> | undefined;

// the S3 data is read when it is first needed
function endsEvidence(): ReadonlySet<string> {
  return (ending ??= new Set(
    [
      ...["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:BypassGovernanceRetention"],
      ...["kms:ScheduleKeyDeletion", "kms:DisableKey", "kms:DeleteImportedKeyMaterial"],
      ...bucketConfigurationActions(),
    ].map((action) => action.toLowerCase()),
  ));
}

const everyRole = { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/*" } };

export const exporterExempted = statementRule(
  {
    id: "EXPORTER_EXEMPTED",
    what: "A protecting Deny whose exemption by `aws:PrincipalArn` includes the exporter.",
    why: "What is denied to everyone except custodians is then allowed for the role that another company uses.",
    fix: "Write the exemption so that the exporter's role does not match; a pattern such as role/* matches every role.",
    kinds: ["bucket", "key"],
    only: { effect: "Deny", conditions: true },
    passing: bucketCase(deny("Stays", "s3:DeleteObject", { ArnNotLike: { "aws:PrincipalArn": CUSTODIANS } })),
    failing: bucketCase(deny("Stays", "s3:DeleteObject", everyRole)),
  },
  (statement, context) => {
    const { exporter } = context;
    if (exporter === undefined || !protects(statement)) return [];
    const facts = exporterFacts(context);
    return conditionsOf(statement)
      .filter((c) => c.name === "aws:principalarn" && c.negated && holds(c, facts) === "no")
      .map((c) => ({ at: c.at, message: `The exemption includes ${exporter.roleArn}.`, got: c.values.join(", ") }));
  },
);

// for holds only lifting is protected: the exporter must be exempt from a Deny of placing holds
function protects(statement: Statement): boolean {
  const lifts = coversAction(statement, "s3:PutObjectLegalHold");
  if (lifts && conditionsHold(statement, new Map([["s3:object-lock-legal-hold", ["ON"]]])) === "no") return true;
  return coversAny(statement, endsEvidence());
}
