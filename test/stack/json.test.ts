import { inOneLayout } from "../../lib/stack/json";
import { typeAt } from "../../lib/stack/resolve/addresses";

const isSame = (one: string, other: string) => inOneLayout(one) === inOneLayout(other);

test.each([
  ['{"a": 1, "b": [2, 3]}', '{"b":[2,3],"a":1}', true],
  ['{"a": "long 12345678901234567890 1e5"}', '{"a":"long 12345678901234567890 1e5"}', true],
  ['{"a": "\\u00e9\\/"}', '{"a":"é/"}', true],
  ['{"a": 1.50}', '{"a":1.5}', true],
  ['{"a": [2, 3]}', '{"a":[3,2]}', false],
  ['{"a": 12345678901234567}', '{"a":12345678901234568}', false],
  ['{"a": 0.1234567890123456}', '{"a": 0.12345678901234561}', false],
  ['{"a": 1e400}', '{"a":2e400}', false],
  ['{"a": 1, "a": 2}', '{"a":2}', false],
])("%s and %s are the same: %s", (one, other, same) => {
  expect(isSame(one, other)).toBe(same);
});

test.each([
  ["aws_s3_bucket.b", "aws_s3_bucket"],
  ['module.a["x.y"].module.b[0].aws_s3_bucket.b["k"]', "aws_s3_bucket"],
  ["module.a.data.aws_iam_policy_document.d", "aws_iam_policy_document"],
  ["module.a", undefined],
])("type at %s", (address, type) => {
  expect(typeAt(address)).toBe(type);
});
