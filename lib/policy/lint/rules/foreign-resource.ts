import { isPattern, parseArn, type Arn } from "../arn";
import { malformedStatement } from "../cases";
import { SERVICE_OF } from "../kinds";
import { policyRule, remarksOn, type PlacedRemark } from "../rule";
import { shapeOf } from "../shape";
import type { PolicyKind } from "../types";

export const foreignResource = policyRule(
  {
    id: "FOREIGN_RESOURCE",
    severity: "error",
    titles: ["Unsupported resource ARN in policy"],
    what: "A resource that the policy is not attached to: of another service, a second bucket, a key named in a key policy.",
    why: "The policy of a resource is about that resource alone. S3 refuses a policy that names another bucket, SNS one that names another topic; elsewhere the statement does nothing.",
    fix: 'Name what the policy is attached to; in a key policy write "*".',
    kinds: ["bucket", "key", "queue", "topic", "access-point"],
    passing: malformedStatement("bucket", { Principal: { AWS: "111122223333" } }),
    failing: malformedStatement("bucket", {
      Principal: { AWS: "111122223333" },
      Resource: ["arn:aws:s3:::evidence/*", "arn:aws:s3:::other/*"],
    }),
  },
  ({ statements }, { kind, resourceArn }) => {
    const service = SERVICE_OF[kind]!;
    let own = resourceArn === undefined ? undefined : nameIn(kind, parseArn(resourceArn));
    return remarksOn(statements, ({ statement, index }) =>
      remarksOn(shapeOf(statement).resources, ({ value, at, arn }): PlacedRemark[] => {
        if (arn === undefined || isPattern(arn.service)) return [];
        const place = { statement: index, at, got: value };
        if (arn.service !== service)
          return [{ ...place, message: `A ${kind} policy takes resources of ${service} only.` }];
        if (kind === "key")
          return isPattern(arn.resource) || value === resourceArn ? [] : [{ ...place, message: OTHER_KEY }];
        const name = nameIn(kind, arn);
        if (name === undefined || isPattern(name)) return [];
        own ??= name;
        if (name === own) return [];
        const message = `A ${kind} policy is about its own ${kind}, ${own}, and not about ${name}.`;
        // S3 and SNS document that the resource is that of the policy; what SQS does is not documented
        return [kind === "queue" ? { ...place, message, severity: "warning" } : { ...place, message }];
      }),
    );
  },
);

const OTHER_KEY = 'A key policy is about its own key, which it calls "*"; this ARN is that of another, or of an alias.';

/** What a policy is attached to, as its resources name it; undefined where they do not tell. */
function nameIn(kind: PolicyKind, arn: Arn | undefined): string | undefined {
  if (arn === undefined || kind === "access-point") return undefined;
  if (kind !== "bucket") return arn.resource;
  return arn.region === "" && arn.account === "" ? arn.resource.split("/", 1)[0] : undefined;
}
