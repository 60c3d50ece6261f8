import { lintStack } from "../../../lib/lint";
import { readStack } from "../../../lib/stack";

test.each([
  ["eu-west-2", 0],
  ["cn-north-1", 0],
  ["${var.region}", 1],
])("a service's name with the domain of the partition, in %s, leaves %i findings open", (region, count) => {
  const trust = {
    Version: "2012-10-17",
    Statement: {
      Effect: "Allow",
      Principal: { Service: "lambda.${data.aws_partition.p.dns_suffix}" },
      Action: "sts:AssumeRole",
    },
  };
  const stack = {
    provider: { aws: [{ region }] },
    data: { aws_partition: { p: {} } },
    resource: { aws_iam_role: { r: { name: "r", assume_role_policy: JSON.stringify(trust) } } },
  };
  const { findings, open } = lintStack(readStack("s", JSON.stringify(stack)).stack);
  expect(findings).toEqual([]);
  expect([...open.values()]).toEqual(count === 0 ? [] : [count]);
});
