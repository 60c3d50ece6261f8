import { lintPolicy } from "../../../../lib/policy/lint";
import { saidBy } from "../findings";

const said = saidBy("FOREIGN_RESOURCE");
const send = { Effect: "Allow", Principal: { AWS: "111122223333" }, Action: "sqs:SendMessage" } as const;
const queue = (name: string) => ({ ...send, Resource: `arn:aws:sqs:eu-west-2:111122223333:${name}` });
const bucket = (name: string) => ({ ...send, Action: "s3:GetObject", Resource: `arn:aws:s3:::${name}/*` });

test("a second bucket is refused, a second queue is kept and does nothing", () => {
  expect(said("bucket", bucket("evidence"), bucket("other"))).toEqual(["error FOREIGN_RESOURCE"]);
  expect(said("queue", queue("holds"), queue("other"))).toEqual(["warning FOREIGN_RESOURCE"]);
  expect(said("queue", queue("holds"), queue("holds"), queue("*"))).toEqual([]);
});

test("the policy of an access point is about the access point, and not its bucket", () => {
  const point = (resource: string) => ({ ...send, Action: "s3:GetObject", Resource: resource });
  const own = "arn:aws:s3:eu-west-2:111122223333:accesspoint/legal";
  expect(said("access-point", point(`${own}/object/*`), point(own), point("*"), point("arn:aws:s3:*:*:*"))).toEqual([]);
  expect(said("access-point", point("arn:aws:s3:::evidence/*"))).toEqual(["error FOREIGN_RESOURCE"]);
});

test.each([
  ["access-point", "s3-object-lambda:GetObject", "arn:aws:s3-object-lambda:eu-west-2:111122223333:accesspoint/legal"],
  [
    "access-point",
    "s3-outposts:GetObject",
    "arn:aws:s3-outposts:eu-west-2:111122223333:outpost/op-1/accesspoint/legal",
  ],
  ["bucket", "s3express:CreateSession", "arn:aws:s3express:eu-west-2:111122223333:bucket/legal--euw2-az1--x-s3"],
] as const)("%s: %s is of a service whose buckets and access points have such policies", (kind, Action, Resource) => {
  const policy = { Version: "2012-10-17", Statement: [{ ...send, Action, Resource }] };
  expect(lintPolicy(policy, { kind }).filter(({ severity }) => severity !== "suggestion")).toEqual([]);
});
