import { conditionKeyNames, isKnownService, isServicePrefix } from "../../../catalog";
import { didYouMean } from "../../../core";
import { bucketCase, deny } from "../cases";
import type { Condition } from "../condition";
import { hasForeignName, hasNoForm, isProviderKey, lacksTag } from "../condition-keys";
import { shapeRule, type Remark } from "../rule";
import type { PolicyKind } from "../types";

const TITLES = { key: "Invalid service condition key", format: "Invalid condition key format" };
const TAG = "Missing tag key in condition";

const METADATA = /^(s3:)?x-amz-meta-/;

export const invalidConditionKey = shapeRule(
  {
    id: "INVALID_CONDITION_KEY",
    titles: [TITLES.key, TITLES.format, TAG],
    what: "A condition key that its service does not have, or that does not exist.",
    why:
      "S3 answers PutBucketPolicy with 400 MalformedPolicy after a successful plan. An identity policy is accepted, but the " +
      "key is never in a request: the Allow has no effect, and a Deny with a negated operator denies everything.",
    fix: "Use a condition key of the service.",
    only: { conditions: true },
    passing: bucketCase(
      deny("DenyLegalHoldOffExceptCustodians", "s3:PutObject", {
        StringEquals: { "s3:object-lock-legal-hold": "OFF" },
      }),
    ),
    failing: bucketCase(deny("Held", "s3:PutObject", { StringEquals: { "s3:x-amz-meta-legal-hold": "off" } })),
  },
  ({ lines }, kind) =>
    lines.filter(isInvalid).map(({ key, name, at }): Remark => {
      if (lacksTag(name)) {
        const message = `${key} does not say which tag.`;
        return { title: TAG, message, got: key, fix: `Write ${key.replace(/\/$/, "")}/<tag key>.`, at };
      }
      if (METADATA.test(name)) return { title: TITLES.key, ...metadata(key, kind), at };
      const effect = kind === "bucket" ? "PutBucketPolicy rejects the policy" : "no request ever carries it";
      return {
        title: hasNoForm(name) ? TITLES.format : TITLES.key,
        message: `${key} is not a condition key of AWS: ${effect}.`,
        got: key,
        fix: fixFor(name),
        at,
      };
    }),
);

function isInvalid({ key, name, facts }: Condition): boolean {
  if (hasNoForm(name) || hasForeignName(key)) return true;
  if (facts !== undefined) return false;
  if (lacksTag(name)) return true;
  if (isProviderKey(name) || name.startsWith("aws:")) return false;
  const service = name.split(":")[0]!;
  return isKnownService(service) || !isServicePrefix(service);
}

function metadata(key: string, kind: PolicyKind): Remark {
  const effect = kind === "bucket" ? "PutBucketPolicy rejects it" : "the condition never sees the header";
  return {
    message: `${key} refers to user metadata, which S3 never evaluates in policies: ${effect}. It cannot be allowed or required, and needs no permission.`,
    got: key,
    fix:
      "Remove the condition. To act on the header, use the hold keeper, which reads it after the upload; to protect every upload, use the " +
      "bucket's default retention; if you control the sender, use a condition on s3:object-lock-legal-hold or s3:RequestObjectTag/<key>.",
  };
}

function fixFor(name: string): string {
  if (/object-lock-legal-hold/.test(name)) return 'Did you mean "s3:object-lock-legal-hold"?';
  return suggestion(name) || "Use a condition key of the service.";
}

function suggestion(name: string): string {
  const [service, local] = name.includes(":") ? (name.split(/:(.*)/s) as [string, string]) : ["s3", name];
  const keys = conditionKeyNames().filter((key) => key.startsWith(`${service}:`));
  // the header without its prefix, as in s3:x-acl
  const ending = keys.filter((key) => key.endsWith(`-${local.replace(/^x-(amz-)?/, "")}`));
  return ending.length === 1 ? `Did you mean "${ending[0]}"?` : didYouMean(`${service}:${local}`, keys);
}
