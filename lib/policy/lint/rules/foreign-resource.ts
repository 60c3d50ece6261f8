import type { Path } from "../../read";
import { isPattern, parseArn } from "../arn";
import { malformedStatement } from "../cases";
import { resourcesOf } from "../resources";
import { policyRule, type PlacedRemark } from "../rule";
import type { PolicyKind } from "../types";

const SERVICE_OF: { readonly [kind in PolicyKind]?: string } = {
  bucket: "s3",
  "access-point": "s3",
  key: "kms",
  queue: "sqs",
  topic: "sns",
};

export const foreignResource = policyRule(
  {
    id: "FOREIGN_RESOURCE",
    severity: "error",
    titles: ["Unsupported resource ARN in policy"],
    what: "A resource that the policy is not attached to: of another service, a second bucket, a key named in a key policy.",
    why: "The policy of a resource is about that resource alone. S3 refuses a policy that names another bucket; elsewhere the statement does nothing.",
    fix: 'Name what the policy is attached to; in a key policy write "*".',
    kinds: ["bucket", "key", "queue", "topic", "access-point"],
    passing: malformedStatement("bucket", { Principal: { AWS: "111122223333" } }),
    failing: malformedStatement("bucket", {
      Principal: { AWS: "111122223333" },
      Resource: ["arn:aws:s3:::evidence/*", "arn:aws:s3:::other/*"],
    }),
  },
  ({ statements }, { kind, resourceArn }) => {
    const found: PlacedRemark[] = [];
    const service = SERVICE_OF[kind]!;
    let own = resourceArn === undefined ? undefined : parseArn(resourceArn)?.resource;
    const add = (index: number, at: Path, got: string, message: string): void => {
      found.push({ statement: index, at, got, message });
    };
    for (const { statement, index } of statements) {
      for (const { value, at, arn } of resourcesOf(statement)) {
        if (arn === undefined || isPattern(arn.service)) continue;
        if (arn.service !== service) {
          add(index, at, value, `A ${kind} policy takes resources of ${service} only.`);
        } else if (kind === "key") {
          if (!isPattern(arn.resource) && value !== resourceArn)
            add(
              index,
              at,
              value,
              `A key policy is about its own key, which it calls "*"; this ARN is that of another, or of an alias.`,
            );
        } else if (kind === "bucket" && arn.region === "" && arn.account === "") {
          const bucket = arn.resource.split("/", 1)[0]!;
          if (isPattern(bucket)) continue;
          own ??= bucket;
          if (bucket !== own)
            add(index, at, value, `A bucket policy is about its own bucket, ${own}, and not about ${bucket}.`);
        }
      }
    }
    return found;
  },
);
