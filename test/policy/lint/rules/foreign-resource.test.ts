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
