import type { Part } from "../../explain/part";
import { saidOf } from "../../explain/set-up";
import { first, textOf, type Attributes, type Block, type Stack } from "../../stack";

// what a grant of an access control list lets somebody do ("Access control list (ACL) overview", S3 user guide)
const TO_OBJECTS = ["GetObject", "GetObjectVersion", "GetObjectTorrent", "GetObjectVersionTorrent"];
const TO_LISTS = ["GetObjectAcl", "GetObjectVersionAcl", "PutObjectAcl", "PutObjectVersionAcl"];
const TO_BUCKET = [
  ...["ListBucket", "ListBucketVersions", "ListBucketMultipartUploads"],
  ...["PutObject", "DeleteObject", "DeleteObjectVersion", "GetBucketAcl", "PutBucketAcl"],
];
// canned lists that leave the bucket itself to its owner
const OFF = "BucketOwnerEnforced";
const OWNERS = ["private", "bucket-owner-read", "bucket-owner-full-control"];

/**
 * What access control lists may allow beside the policies of a bucket: nothing where the bucket's owner owns every object,
 * as S3 has it for every new bucket. Else each object has a list that its writer chose, so that nobody knows whom it lets in.
 * @param made the block that makes the bucket; undefined where the stack does not make it for sure
 */
export function ofAccessLists(stack: Stack, arn: string, made: Block | undefined): readonly Part[] {
  const name = arn.split(":::")[1] ?? arn;
  const { attributes: rule, perhaps } = saidOf(stack, { name }, "aws_s3_bucket_ownership_controls");
  const off = rule === undefined ? perhaps === undefined && made !== undefined : ownershipIn(rule) === OFF;
  // without its setting a new bucket has it too
  if (off && (made !== undefined || perhaps === undefined)) return [];
  const list = saidOf(stack, { name }, "aws_s3_bucket_acl");
  const granting =
    (list.attributes === undefined ? list.perhaps !== undefined : grants(list.attributes, true)) ||
    (made !== undefined && grants(made.attributes, false));
  const own = made === undefined || granting ? TO_BUCKET : [];
  const Action = [...TO_OBJECTS, ...TO_LISTS, ...own].map((one) => `s3:${one}`);
  return [
    {
      address: made?.address ?? arn,
      document: {
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: "*", Action, Resource: [arn, `${arn}/*`] }],
      },
      perhaps: "whom the access control lists of the bucket and of its objects let in",
    },
  ];
}

function ownershipIn(attributes: Attributes): unknown {
  return first(attributes["rule"])["object_ownership"];
}

function grants({ acl, access_control_policy, grant }: Attributes, apart: boolean): boolean {
  if (access_control_policy !== undefined || grant !== undefined) return true;
  const canned = textOf(acl);
  return canned === undefined ? apart : !OWNERS.includes(canned);
}
