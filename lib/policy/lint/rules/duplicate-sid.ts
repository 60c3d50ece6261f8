import { statementsOf } from "../../document";
import { caseFor, write } from "../cases";
import { nameOf, policyRule } from "../rule";

export const duplicateSid = policyRule(
  {
    id: "DUPLICATE_SID",
    severity: "error",
    what: "Two statements with the same Sid, or a Sid that IAM does not take.",
    why: "IAM rejects the policy after a green plan; and a review that tells statements by their Sid would mix them up.",
    fix: "Give each statement a Sid of its own, of letters and digits.",
    kinds: ["identity", "bucket", "trust", "key", "resource"],
    passing: caseFor("identity", write(), write({ Sid: "WriteMore" })),
    failing: caseFor("identity", write(), write()),
  },
  (policy, { kind }) => {
    const statements = statementsOf(policy);
    const sids = statements.map((statement) => statement.Sid ?? "");
    const repeated = [...new Set(sids)].filter((sid) => sid !== "" && sids.indexOf(sid) !== sids.lastIndexOf(sid));
    // the policies of resources take spaces and more
    const strict = kind === "identity" || kind === "trust";
    const odd = sids.filter((sid) => strict && !/^[A-Za-z0-9]*$/.test(sid));
    return [
      ...repeated.map((sid) => {
        const effects = new Set(statements.filter((s) => s.Sid === sid).map((s) => s.Effect));
        const conflict = effects.size > 1 ? ", one to allow and one to deny" : "";
        return { statement: sid, message: `Several statements are called ${sid}${conflict}.`, got: sid };
      }),
      ...odd.map((sid) => {
        const index = sids.indexOf(sid);
        return {
          statement: nameOf(statements[index]!, index),
          message: `IAM takes only letters and digits in a Sid.`,
          got: sid,
        };
      }),
    ];
  },
);
