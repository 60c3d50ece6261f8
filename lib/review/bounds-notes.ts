import { resourcesOf, type StackJson } from "./stack-json";

const BUCKET =
  "The bucket is brought along: nothing here sets or checks its settings. Its owner has to have Object Lock with the " +
  "default retention that the denials count on, versioning, default encryption, BucketOwnerEnforced ownership, all four public access blocks, " +
  "and no lifecycle rule that expires current versions.";
const KEY = "The key is brought along: its rotation, and who may administer or end it, are its owner's.";

/** What a reader might look for among the controls, and why it is not there. */
export function boundsNotes(stack: StackJson): string[] {
  const writes = resourcesOf(stack, "aws_iam_role_policy");
  const has = (type: string) => resourcesOf(stack, type).length > 0;
  const uses = (service: string) => writes.some(({ attributes }) => String(attributes["policy"]).includes(service));
  return [
    ...(uses('"s3:PutObject"') && !has("aws_s3_bucket") ? [BUCKET] : []),
    ...(uses('"kms:') && !has("aws_kms_key") ? [KEY] : []),
  ];
}
