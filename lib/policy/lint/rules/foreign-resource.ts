import { isPattern, parseArn, type Arn } from "../arn";
import { malformedStatement } from "../cases";
import { aPolicyOf, SERVICES_OF } from "../../kinds";
import { policyRule, remarksOn, type PlacedRemark } from "../rule";
import { shapeOf } from "../shape";
import type { PolicyKind } from "../types";

export const foreignResource = policyRule(
  {
    id: "FOREIGN_RESOURCE",
    titles: ["Unsupported resource ARN in policy"],
    what: "A resource other than the one that the policy is attached to: of another service, a second bucket, or a key in a key policy.",
    why: "A resource policy applies only to its own resource. S3 refuses a policy that names another bucket, or in an access point policy its bucket; SNS refuses one that names another topic; elsewhere the statement has no effect.",
    fix: 'Name the resource that the policy is attached to; in a key policy write "*".',
    kinds: ["bucket", "key", "queue", "topic", "access-point"],
    passing: malformedStatement("bucket", { Principal: { AWS: "111122223333" } }),
    failing: malformedStatement("bucket", {
      Principal: { AWS: "111122223333" },
      Resource: ["arn:aws:s3:::evidence/*", "arn:aws:s3:::other/*"],
    }),
  },
  ({ statements }, { kind, resourceArn }) => {
    const services = SERVICES_OF[kind]!;
    let own = resourceArn === undefined ? undefined : nameIn(kind, parseArn(resourceArn));
    return remarksOn(statements, ({ statement, index }) =>
      remarksOn(shapeOf(statement).resources, ({ value, at, arn }): PlacedRemark[] => {
        if (arn === undefined || isPattern(arn.service)) return [];
        const place = { statement: index, at, got: value };
        if (!services.includes(arn.service))
          return [{ ...place, message: `${aPolicyOf(kind)} accepts only ${services[0]} resources.` }];
        if (kind === "key")
          return isPattern(arn.resource) || value === resourceArn ? [] : [{ ...place, message: OTHER_KEY }];
        if (kind === "access-point" && !isOfAccessPoint(arn))
          return [{ ...place, message: NO_ACCESS_POINT, fix: NAME_IT }];
        const name = nameIn(kind, arn);
        if (name === undefined || isPattern(name)) return [];
        own ??= name;
        if (name === own) return [];
        const message = `A ${kind} policy is about its own ${kind}, ${own}, and not about ${name}.`;
        // S3 and SNS document that the resource must be the policy's own; SQS does not document it
        return [kind === "queue" ? { ...place, message, severity: "warning" } : { ...place, message }];
      }),
    );
  },
);

const OTHER_KEY = 'A key policy is about its own key, which it calls "*"; this ARN is that of another, or of an alias.';

const NO_ACCESS_POINT = "The policy of an access point is about the access point, and not about its bucket.";
const NAME_IT = "Name the access point, or below it its objects: arn:aws:s3:REGION:ACCOUNT:accesspoint/NAME/object/*.";

// a pattern may match anything
function isOfAccessPoint({ resource }: Arn): boolean {
  return /^(outpost\/[^/]+\/)?accesspoint[/:*?]|^[*?]/.test(resource);
}

/** The resource that a policy is attached to, as its own resources name it; undefined if they do not show it. */
function nameIn(kind: PolicyKind, arn: Arn | undefined): string | undefined {
  if (arn === undefined || kind === "access-point") return undefined;
  if (kind !== "bucket") return arn.resource;
  return arn.region === "" && arn.account === "" ? arn.resource.split("/", 1)[0] : undefined;
}
