import { caseFor, write } from "../cases";
import { policyRule, type PlacedRemark } from "../rule";
import type { PolicyKind } from "../types";

// IAM and Organizations accept only letters and digits; resource policies accept more
const STRICT: readonly PolicyKind[] = ["identity", "trust", "scp", "rcp"];
// AWS documents that Sids are unique in these (IAM: Sid element; SNS and SQS: special information for policies). S3
// accepts duplicates; nothing is documented for KMS
const UNIQUE: readonly PolicyKind[] = [...STRICT, "topic", "queue"];
const REQUIRED = "Unique Sids required";
const UNSUPPORTED = "Unsupported Sid";

export const duplicateSid = policyRule(
  {
    id: "DUPLICATE_SID",
    titles: [REQUIRED, UNSUPPORTED],
    what: "Two statements with the same Sid (a warning if AWS does not document that it refuses them), or a Sid that IAM does not accept.",
    why:
      "IAM, SNS and SQS refuse the policy after a successful plan. S3 accepts it, but Terraform's aws_iam_policy_document refuses it or " +
      "keeps only the last one, and reviews that identify statements by Sid confuse them.",
    fix: "Give each statement a unique Sid of letters and digits.",
    passing: caseFor("identity", write(), write({ Sid: "WriteMore" })),
    failing: caseFor("identity", write(), write()),
  },
  ({ statements }, { kind }) => {
    const found: PlacedRemark[] = [];
    const effects = new Map<string, string>();
    const reported = new Set<string>();
    for (const { statement, index } of statements) {
      const { Sid, Effect } = statement;
      if (Sid === undefined || Sid === "") continue;
      const place = { statement: index, at: ["Sid"], got: Sid };
      if (STRICT.includes(kind) && !/^[A-Za-z0-9]*$/.test(Sid))
        found.push({ ...place, title: UNSUPPORTED, message: "IAM accepts only letters and digits in a Sid." });
      const first = effects.get(Sid);
      effects.set(Sid, first ?? Effect);
      if (first === undefined || reported.has(Sid)) continue;
      reported.add(Sid);
      const conflict = statements.some(({ statement: s }) => s.Sid === Sid && s.Effect !== first);
      const how = conflict ? ", one to allow and one to deny" : "";
      const severity = UNIQUE.includes(kind) ? "error" : "warning";
      found.push({ ...place, severity, title: REQUIRED, message: `Several statements have the Sid ${Sid}${how}.` });
    }
    return found;
  },
);
