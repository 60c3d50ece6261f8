import { reviewOf, reviewStack } from "../../lib/review/diff";
import { renderHtml } from "../../lib/review/render";
import { reportOf } from "../../lib/review/report";
import { readStack } from "../../lib/stack";

/** A stack in which things that a stack may call as it likes have a name. */
function stackWith(name: string, value: string): ReturnType<typeof readStack>["stack"] {
  const policy = (more: object) =>
    JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:PutObject", ...more }] });
  const tested = { StringLike: { [name]: value } };
  return readStack(
    "stack",
    JSON.stringify({
      resource: {
        aws_iam_user_policy: {
          key: { user: "a", policy: policy({ Resource: "*", Condition: tested }) },
          operator: { user: "b", policy: policy({ Resource: "*", Condition: { [name]: { "aws:UserAgent": value } } }) },
          service: { user: "c", policy: policy({ Resource: `arn:aws:${name}:::${name}/${value}` }) },
        },
        aws_s3_bucket_policy: {
          principal: { bucket: "b", policy: policy({ Principal: { [name]: value }, Resource: "arn:aws:s3:::b/*" }) },
        },
        aws_cloudwatch_event_rule: { r: { name: "r", event_pattern: JSON.stringify({ [name + value]: [value] }) } },
        genesyscloud_recording_media_retention_policy: {
          [`of_${value}`]: { name: value, media_policies: { call_policy: { conditions: { [name]: value } } } },
        },
      },
    }),
  ).stack;
}

test("what is called as something that every object inherits is reviewed as under any other name", () => {
  const told = (name: string) => {
    const review = reviewOf([reviewStack(stackWith(name, "x"), stackWith(name, "y"))]);
    const rows = review.stacks.flatMap(({ changes }) =>
      changes.map(({ verdict, summary }) => `${verdict}: ${summary}`),
    );
    return { rows: rows.sort(), length: renderHtml(reportOf(review)).length };
  };
  // as long as the other
  const usual = told("constructos");
  const rows = usual.rows.map((row) => row.replaceAll("constructos", "constructor"));
  expect(rows.length).toBeGreaterThan(4);
  expect(told("constructor")).toEqual({ ...usual, rows });
});
