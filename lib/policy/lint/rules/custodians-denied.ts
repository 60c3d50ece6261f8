import { bucketCase, deny } from "../cases";
import { sampleObject } from "../exporter";
import { denials, personOf, type Deed } from "../lock-out";
import { policyRule, type PlacedRemark } from "../rule";

const LIFTS = { "s3:object-lock-legal-hold": ["OFF"] };

export const custodiansDenied = policyRule(
  {
    id: "CUSTODIANS_DENIED",
    severity: "warning",
    what: "A Deny that also prevents a custodian from lifting holds or deleting objects.",
    why: "When a hold ends, no one can lift it or delete the objects without changing the policy first.",
    fix: "Exempt the custodians with ArnNotEquals aws:PrincipalArn.",
    kinds: ["bucket"],
    passing: bucketCase(
      deny("EvidenceStays", "s3:DeleteObjectVersion", {
        ArnNotEquals: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/custodian" },
      }),
    ),
    failing: bucketCase(deny("EvidenceStays", "s3:DeleteObjectVersion")),
  },
  ({ statements }, context): PlacedRemark[] => {
    const { custodians = [] } = context;
    const resource = context.exporter?.bucketName === undefined ? undefined : sampleObject(context);
    const all = statements.map((reading) => reading.statement);
    const deeds: readonly Deed[] = [
      { action: "s3:PutObjectLegalHold", resource, facts: { ...LIFTS, ...SECURE } },
      { action: "s3:DeleteObjectVersion", resource, facts: SECURE },
    ];
    return deeds.flatMap((deed) =>
      all.flatMap((statement, index): PlacedRemark[] => {
        const denied = custodians.filter((arn) => denials([statement], personOf(arn), deed).length > 0);
        if (denied.length === 0) return [];
        const list = denied.join(", ");
        return [{ statement: index, message: `${list} is denied ${deed.action}.`, got: list }];
      }),
    );
  },
);

const SECURE = { "aws:securetransport": ["true"] };
