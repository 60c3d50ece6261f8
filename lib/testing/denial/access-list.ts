import type { Part } from "../../explain/part";
import { saidOf } from "../../explain/set-up";
import { first, textOf, type Attributes, type Block, type Stack } from "../../stack";

// the actions that a grant of an ACL allows ("Access control list (ACL) overview", S3 user guide)
const TO_OBJECTS = ["GetObject", "GetObjectVersion", "GetObjectTorrent", "GetObjectVersionTorrent"];
const TO_LISTS = ["GetObjectAcl", "GetObjectVersionAcl", "PutObjectAcl", "PutObjectVersionAcl"];
const TO_BUCKET = [
  ...["ListBucket", "ListBucketVersions", "ListBucketMultipartUploads"],
  ...["PutObject", "DeleteObject", "DeleteObjectVersion", "GetBucketAcl", "PutBucketAcl"],
];
// canned ACLs that leave the bucket itself to its owner
const OFF = "BucketOwnerEnforced";
const OWNERS = ["private", "bucket-owner-read", "bucket-owner-full-control"];

/**
 * What ACLs may allow in addition to the policies of a bucket: nothing if the bucket owner owns every object, which is S3's
 * default for new buckets. Otherwise the writer of each object chooses its ACL, so it is not known whom it admits.
 * @param made the block that creates the bucket; undefined if it is not certain that the stack creates it
 */
export function ofAccessLists(stack: Stack, arn: string, made: Block | undefined): readonly Part[] {
  const name = arn.split(":::")[1] ?? arn;
  const { attributes: rule, perhaps } = saidOf(stack, { name }, "aws_s3_bucket_ownership_controls");
  const off =
    rule === undefined ? perhaps === undefined && made !== undefined : first(rule["rule"])["object_ownership"] === OFF;
  // a new bucket has this setting by default
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
      perhaps: "the grantees of the access control lists of the bucket and its objects",
    },
  ];
}

function grants({ acl, access_control_policy, grant }: Attributes, apart: boolean): boolean {
  if (access_control_policy !== undefined || grant !== undefined) return true;
  const canned = textOf(acl);
  return canned === undefined ? apart : !OWNERS.includes(canned);
}
