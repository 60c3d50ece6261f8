import { caseFor, write } from "../cases";
import { ALL_KINDS } from "../../kinds";
import { policyRule, type PlacedRemark } from "../rule";
import type { PolicyKind } from "../types";

// IAM and Organizations take only letters and digits; the policies of resources take more
const STRICT: readonly PolicyKind[] = ["identity", "trust", "scp", "rcp"];
// of these AWS documents that Sids are unique (IAM: the element Sid; SNS and SQS: what is special in their policies). S3
// stores policies that have one twice, of KMS nothing is documented
const UNIQUE: readonly PolicyKind[] = [...STRICT, "topic", "queue"];
const REQUIRED = "Unique Sids required";
const UNSUPPORTED = "Unsupported Sid";

export const duplicateSid = policyRule(
  {
    id: "DUPLICATE_SID",
    severity: "error",
    titles: [REQUIRED, UNSUPPORTED],
    what: "Two statements with the same Sid (a warning where AWS does not document that it refuses them), or a Sid that IAM does not take.",
    why:
      "IAM, SNS and SQS reject the policy after a green plan. S3 stores it, but Terraform's data source of policies refuses it or " +
      "keeps the last one, and a review that tells statements by their Sid would mix them up.",
    fix: "Give each statement a Sid of its own, of letters and digits.",
    kinds: ALL_KINDS,
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
        found.push({ ...place, title: UNSUPPORTED, message: "IAM takes only letters and digits in a Sid." });
      const first = effects.get(Sid);
      effects.set(Sid, first ?? Effect);
      if (first === undefined || reported.has(Sid)) continue;
      reported.add(Sid);
      const conflict = statements.some(({ statement: s }) => s.Sid === Sid && s.Effect !== first);
      const how = conflict ? ", one to allow and one to deny" : "";
      const severity = UNIQUE.includes(kind) ? "error" : "warning";
      found.push({ ...place, severity, title: REQUIRED, message: `Several statements are called ${Sid}${how}.` });
    }
    return found;
  },
);
