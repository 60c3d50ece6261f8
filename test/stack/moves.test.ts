import { reviewStack } from "../../lib/review/diff";
import { readStack } from "../../lib/stack";

const stack = (json: object) => readStack("s", JSON.stringify(json)).stack;
const bucket = { bucket: "evidence", object_lock_enabled: true };
const buckets = (all: object, more: object = {}) => stack({ resource: { aws_s3_bucket: all }, ...more });
const moved = (...pairs: readonly (readonly [string, string])[]) => ({
  moved: pairs.map(([from, to]) => ({ from, to })),
});
const one = buckets({ a: bucket });
const A = "aws_s3_bucket.a";
const calls = (name: string) => ({ module: { [name]: { source: "./evidence" } } });

test.each<[string, ReturnType<typeof stack>, ReturnType<typeof stack>]>([
  ["to the first of several", one, buckets({ a: { ...bucket, count: 1 } }, moved([A, `${A}[0]`]))],
  ["to the first of others", one, buckets({ n: { ...bucket, count: 1 } }, moved([A, "aws_s3_bucket.n[0]"]))],
  ["to one by a key", one, buckets({ n: { ...bucket, for_each: ["x"] } }, moved([A, 'aws_s3_bucket.n["x"]']))],
  [
    "from the first of several",
    buckets({ a: { ...bucket, count: 1 } }),
    buckets({ n: bucket }, moved([`${A}[0]`, "aws_s3_bucket.n"])),
  ],
  ["on and on", one, buckets({ c: bucket }, moved([A, "aws_s3_bucket.b"], ["aws_s3_bucket.b", "aws_s3_bucket.c"]))],
  [
    "on and on, the last first",
    one,
    buckets({ c: bucket }, moved(["aws_s3_bucket.b", "aws_s3_bucket.c"], [A, "aws_s3_bucket.b"])),
  ],
  ["with its module", stack(calls("m")), stack({ ...calls("n"), ...moved(["module.m", "module.n"]) })],
])("what moves %s is the same", (_, before, after) => {
  expect(reviewStack(before, after).changes).toEqual([]);
});

test("what moves into a module is not destroyed, and not known", () => {
  const { verdict, changes } = reviewStack(one, stack({ ...calls("m"), ...moved([A, `module.m.${A}`]) }));
  expect([verdict, changes.map(({ summary }) => summary).join()]).toEqual([
    "unknown",
    expect.stringContaining("into a module"),
  ]);
});

test("a move to where nothing stands is an end", () => {
  expect(reviewStack(one, stack({ resource: {}, ...moved([A, "aws_s3_bucket.b"]) })).verdict).toBe("irreversible");
  expect(reviewStack(one, stack({ resource: {}, ...moved([A, `module.gone.${A}`]) })).verdict).toBe("irreversible");
});

// what is not known has the address of what it names in it, however deep
test.each([
  '${templatefile("p.json", {k = aws_s3_bucket.NAME.arn})}',
  '${f([for one in aws_s3_bucket.NAME.tags : "${one}-${aws_s3_bucket.NAME.region}"])}',
  "${aws_s3_bucket.NAME.tags.a ? provider::x::f(aws_s3_bucket.NAME) : 1}",
  `\${f("${"long ".repeat(100)}", aws_s3_bucket.NAME.region)}`,
])("what %s says of what moves is the same", (expression) => {
  const of = (name: string, more: object = {}) => {
    const policy = expression.replaceAll("NAME", name);
    const module = { m: { source: "./m", policy } };
    const resource = { aws_s3_bucket: { [name]: bucket }, aws_s3_bucket_policy: { p: { bucket: "other", policy } } };
    return stack({ resource, module, ...more });
  };
  const to = moved(["aws_s3_bucket.b", "aws_s3_bucket.n"], [A, "aws_s3_bucket.b"]);
  expect(reviewStack(of("a"), of("n", to)).changes).toEqual([]);
  expect(reviewStack(of("a"), of("n")).changes).not.toEqual([]);
});

test("an address in a text is a text", () => {
  const of = (name: string, more: object) => {
    const module = { m: { source: "./m", policy: `\${f("aws_s3_bucket.${name}")} aws_s3_bucket.${name}` } };
    return stack({ resource: { aws_s3_bucket: { [name]: bucket } }, module, ...more });
  };
  expect(reviewStack(of("a", {}), of("n", moved([A, "aws_s3_bucket.n"]))).verdict).toBe("unknown");
});
