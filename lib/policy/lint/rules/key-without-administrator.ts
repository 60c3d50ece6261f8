import { caseWithout, write } from "../cases";
import { denials, mayBeAllowed, peopleIn } from "../lock-out";
import { policyRule } from "../rule";

// KMS accepts only TLS
const DEED = { action: "kms:PutKeyPolicy", facts: { "aws:securetransport": ["true"] } };
const ACCOUNT = { AWS: "arn:aws:iam::111122223333:root" };
const statement = (Sid: string, Action: string | readonly string[]) =>
  write({ Sid, Principal: ACCOUNT, Action, Resource: "*" });

export const keyWithoutAdministrator = policyRule(
  {
    id: "KEY_WITHOUT_ADMINISTRATOR",
    what: "A key policy that lets no one change the key policy.",
    why:
      "No other policy can grant what the key policy does not: the key could not be administered or deleted again without AWS " +
      "Support, together with everything that it encrypts. KMS refuses such a policy, unless the check is bypassed.",
    fix: "Allow kms:* to the root of the account, or kms:PutKeyPolicy to named administrators.",
    kinds: ["key"],
    passing: caseWithout("key", statement("Administer", "kms:*")),
    failing: caseWithout("key", statement("Use", ["kms:Decrypt", "kms:GenerateDataKey"])),
  },
  ({ statements }) => {
    const all = statements.map((reading) => reading.statement);
    const people = peopleIn(all);
    if (people.some((person) => mayBeAllowed(all, person, DEED) && denials(all, person, DEED).length === 0)) return [];
    const able = people.filter((person) => mayBeAllowed(all, person, DEED));
    if (able.length === 0) return [{ message: "No statement allows kms:PutKeyPolicy." }];
    const denying = denials(all, able[0]!, DEED)[0]!;
    const message = "Whoever is allowed kms:PutKeyPolicy is denied it as well.";
    return [{ message, statement: all.indexOf(denying) }];
  },
);
