import { reviewStack } from "../../../../lib/review/diff";
import { readStack, type Stack } from "../../../../lib/stack";

type Blocks = { readonly [name: string]: object };
interface Around {
  /** Bucket that the list is of. */
  readonly bucket: string;
  readonly around: { readonly [type: string]: Blocks };
}

const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
const read = (resource: object) =>
  readStack(
    "s",
    JSON.stringify({
      provider,
      variable: { b: { type: "string" }, x: { type: "string" }, n: { type: "number" } },
      data: { aws_s3_bucket: { x: { bucket: "${var.x}" }, read: { bucket: "logs" } } },
      resource,
    }),
  ).stack;

const ENFORCED = { rule: { object_ownership: "BucketOwnerEnforced" } };
const WRITER = { rule: { object_ownership: "ObjectWriter" } };
const MADE = { evidence: { bucket: "evidence" } };
const o = { bucket: "evidence", ...ENFORCED };
const p = { bucket: "evidence", ignore_public_acls: true };

const owned = (controls: Blocks, buckets: Blocks = MADE, bucket = "evidence"): Around => ({
  bucket,
  around: { aws_s3_bucket: buckets, aws_s3_bucket_ownership_controls: controls },
});
const blocked = (blocks: Blocks, buckets: Blocks = MADE): Around => ({
  bucket: "evidence",
  around: { aws_s3_bucket: buckets, aws_s3_bucket_public_access_block: blocks },
});
const withAcl = ({ bucket, around }: Around, acl: string) =>
  read({ ...around, aws_s3_bucket_acl: { a: { bucket, acl } } });
const aclRows = (before: Stack, after: Stack) =>
  reviewStack(before, after).changes.flatMap((one) =>
    one.kind === "control" && one.control === "acl" ? [one.verdict] : [],
  );

test.each([
  ["ownership of a bucket that a variable names", owned({ o, o2: { bucket: "${var.b}", ...WRITER } })],
  ["ownership of one that is looked up", owned({ o, o2: { bucket: "${data.aws_s3_bucket.x.id}", ...WRITER } })],
  ["ownership of one whose name is known in part", owned({ o, o2: { bucket: "e${var.b}", ...WRITER } })],
  ["two that disagree", owned({ o, o2: { bucket: "evidence", ...WRITER } })],
  ["two that disagree, one by the ARN", owned({ o, o2: { bucket: "arn:aws:s3:::evidence", ...WRITER } })],
  ["ownership for another account", owned({ o: { ...o, expected_bucket_owner: "999988887777" } })],
  ["ownership for an account that is not known", owned({ o: { ...o, expected_bucket_owner: "${var.x}" } })],
  ["ownership that is not known", owned({ o: { bucket: "evidence", rule: { object_ownership: "${var.x}" } } })],
  ["a block for another account", blocked({ p: { ...p, expected_bucket_owner: "999988887777" } })],
  ["a block of a bucket that a variable names", blocked({ p, p2: { bucket: "${var.b}", ignore_public_acls: false } })],
  ["the list of a bucket that a variable names", owned({ o: { ...o, bucket: "${var.b}" } }, MADE, "${var.b}")],
  [
    "ownership of a bucket that the stack makes, which may be the one that it does not make",
    owned({ o, o2: { bucket: "${aws_s3_bucket.b.id}", ...WRITER } }, { b: { bucket: "${var.b}" } }),
  ],
  [
    "ownership of a bucket by its name, which may be the one that the stack makes",
    owned(
      { o: { bucket: "${aws_s3_bucket.b.id}", ...ENFORCED }, o2: { bucket: "evidence", ...WRITER } },
      { b: { bucket: "${var.b}" } },
      "${aws_s3_bucket.b.id}",
    ),
  ],
  [
    "ownership of a bucket that the stack perhaps makes",
    owned({ o, o2: { bucket: "${var.b}", ...WRITER } }, { ...MADE, b: { bucket: "${var.b}", count: "${var.n}" } }),
  ],
])("a public list counts: %s", (_, around) => {
  const [closed, open] = [withAcl(around, "private"), withAcl(around, "public-read")];
  expect(aclRows(closed, open)).toEqual(["broader"]);
  expect(reviewStack(open, open).verdict).toBe("same");
});

test.each([
  ["the owner is enforced", owned({ o })],
  ["for the own account", owned({ o: { ...o, expected_bucket_owner: "111122223333" } })],
  ["another bucket", owned({ o, o2: { bucket: "logs", ...WRITER } })],
  ["another bucket that is looked up", owned({ o, o2: { bucket: "${data.aws_s3_bucket.read.id}", ...WRITER } })],
  [
    "another bucket of the stack, whatever its name",
    owned(
      { o: { ...o, bucket: "${aws_s3_bucket.evidence.id}" }, o2: { bucket: "${aws_s3_bucket.b.id}", ...WRITER } },
      { ...MADE, b: { bucket: "${var.b}" } },
    ),
  ],
  [
    "a bucket of the stack, whatever its name",
    owned(
      { o: { ...o, bucket: "${aws_s3_bucket.b.id}" }, o2: { bucket: "${aws_s3_bucket.evidence.id}", ...WRITER } },
      { ...MADE, b: { bucket_prefix: "b" } },
      "${aws_s3_bucket.b.id}",
    ),
  ],
  ["public lists are ignored", blocked({ p, p2: { bucket: "logs", ignore_public_acls: false } })],
  [
    "a block of another type of a bucket that a variable names",
    {
      bucket: "evidence",
      around: {
        ...owned({ o }).around,
        aws_s3_bucket_public_access_block: { p2: { bucket: "${var.b}", ignore_public_acls: false } },
      },
    },
  ],
])("a public list is without effect: %s", (_, around) => {
  expect(reviewStack(withAcl(around, "private"), withAcl(around, "public-read")).verdict).toBe("same");
});

test("ownership that is not known any more puts a public list in force", () => {
  const before = withAcl(owned({ o }), "public-read");
  for (const bucket of ["${var.b}", "${data.aws_s3_bucket.x.id}", "evidence"]) {
    const after = withAcl(owned({ o, o2: { bucket, ...WRITER } }), "public-read");
    expect(aclRows(before, after)).toEqual(["broader"]);
    expect(aclRows(after, before)).not.toContain("broader");
  }
});
