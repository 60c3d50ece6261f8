import { Readable } from "node:stream";
import { SQSClient } from "@aws-sdk/client-sqs";
import { sdkDeadLetters } from "../../../lib/cli/redrive";

interface Sent {
  readonly hostname: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: Uint8Array;
}

// what the official client writes, without a network
function through(region: string, answer: object) {
  const sent: Sent[] = [];
  const handle = (request: Sent) => {
    sent.push(request);
    const body = Readable.from([Buffer.from(JSON.stringify(answer))]);
    return Promise.resolve({ response: { statusCode: 200, headers: {}, body } });
  };
  const credentials = { accessKeyId: "AKIAEXAMPLE", secretAccessKey: "example" };
  const client = new SQSClient({ region, credentials, requestHandler: { handle } as never });
  const queueArn = `arn:aws:sqs:${region}:111122223333:keeper`;
  const queues = { bucket: "b", region, queueArn, deadLetterArn: `${queueArn}-dead` };
  return { sent, letters: sdkDeadLetters(queues, client) };
}

test.each([
  ["eu-west-2", "sqs.eu-west-2.amazonaws.com"],
  ["eusc-de-east-1", "sqs.eusc-de-east-1.amazonaws.eu"],
])("in %s the official client asks %s", async (region, hostname) => {
  const Attributes = { ApproximateNumberOfMessages: "4", ApproximateNumberOfMessagesNotVisible: "1" };
  const { sent, letters } = through(region, { Attributes });
  expect(await letters.count()).toEqual({ deadLetters: 4, inFlight: 1, waiting: 5 });
  expect(sent.map((one) => one.hostname)).toEqual([hostname, hostname]);
  expect(sent.map(({ body }) => (JSON.parse(new TextDecoder().decode(body)) as { QueueUrl: string }).QueueUrl)).toEqual(
    [`https://${hostname}/111122223333/keeper-dead`, `https://${hostname}/111122223333/keeper`],
  );
});

test("the official client takes the request that moves them", async () => {
  const { sent, letters } = through("eu-west-2", { TaskHandle: "t" });
  await letters.move(5);
  expect(sent[0]!.headers["x-amz-target"]).toBe("AmazonSQS.StartMessageMoveTask");
  expect(JSON.parse(new TextDecoder().decode(sent[0]!.body))).toEqual({
    SourceArn: "arn:aws:sqs:eu-west-2:111122223333:keeper-dead",
    DestinationArn: "arn:aws:sqs:eu-west-2:111122223333:keeper",
    MaxNumberOfMessagesPerSecond: 5,
  });
});

test("an answer without counts is no answer", async () => {
  await expect(through("eu-west-2", {}).letters.count()).rejects.toThrow("did not say how many");
});
