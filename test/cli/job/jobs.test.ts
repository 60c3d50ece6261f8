import { Readable } from "node:stream";
import { S3ControlClient, type CreateJobRequest } from "@aws-sdk/client-s3-control";
import { BACKFILL_JOB, sdkJobs } from "../../../lib/cli/job";
import { jobRequest } from "../../../lib/cli/job/request";

const SETTINGS = {
  bucket: "example-evidence",
  partition: "aws",
  region: "eu-west-2",
  accountId: "111122223333",
  roleArn: "arn:aws:iam::111122223333:role/legal-hold-export-hold-backfill",
  jobBucket: "example-jobs",
  jobBucketAccountId: "111122223333",
  reportPrefix: "hold-backfill",
};

interface Sent {
  readonly method: string;
  readonly hostname: string;
  readonly path: string;
  readonly body?: string;
}

// what the official client writes, without a network
function through(answer: string) {
  const sent: Sent[] = [];
  const handle = (request: Sent) => {
    sent.push(request);
    const response = { statusCode: 200, headers: {}, body: Readable.from([Buffer.from(answer)]) };
    return Promise.resolve({ response });
  };
  const client = new S3ControlClient({
    region: SETTINGS.region,
    credentials: { accessKeyId: "AKIAEXAMPLE", secretAccessKey: "example" },
    requestHandler: { handle } as never,
  });
  return { sent, jobs: sdkJobs(SETTINGS.region, SETTINGS.accountId, client) };
}

test("the official client takes the request, and asks the account's endpoint", async () => {
  const { sent, jobs } = through("<CreateJobResult><JobId>job-1</JobId></CreateJobResult>");
  const options = { below: ["a&b"], createdAfter: "2026-01-01" };
  const request: CreateJobRequest = jobRequest(BACKFILL_JOB, options, {
    ...SETTINGS,
    jobKeyArn: "arn:aws:kms:eu-west-2:1:key/k",
  });
  expect(await jobs.create(request)).toBe("job-1");
  const [{ method, hostname, path, body }] = sent as [Sent];
  expect({ method, hostname, path }).toEqual({
    method: "POST",
    hostname: "111122223333.s3-control.eu-west-2.amazonaws.com",
    path: "/v20180820/jobs",
  });
  for (const part of [
    "<S3PutObjectLegalHold><LegalHold><Status>ON</Status></LegalHold></S3PutObjectLegalHold>",
    "<CreatedAfter>2026-01-01T00:00:00Z</CreatedAfter>",
    "<MatchAnyPrefix><member>a&amp;b</member></MatchAnyPrefix>",
    "<SSE-KMS><KeyId>arn:aws:kms:eu-west-2:1:key/k</KeyId></SSE-KMS>",
    `<ClientRequestToken>${request.ClientRequestToken}</ClientRequestToken>`,
  ])
    expect(body).toContain(part);
});

test("an answer without a job is no success", async () => {
  const { jobs } = through("<CreateJobResult></CreateJobResult>");
  await expect(jobs.create(jobRequest(BACKFILL_JOB, { all: true }, SETTINGS))).rejects.toThrow("has no job id");
});
