import type { CreateJobRequest, JobDescriptor, S3ControlClient } from "@aws-sdk/client-s3-control";
import { optionalPeer } from "../../core";

/** S3 Batch Operations in an account and region. */
export interface Jobs {
  /** @returns id of the job */
  create(request: CreateJobRequest): Promise<string>;
  describe(jobId: string): Promise<JobDescriptor>;
}

/**
 * Jobs through the official SDK, an optional peer dependency that is loaded only here. It uses the default credential
 * chain.
 * @param client @default a client for the region
 * @throws Error if the SDK is not installed
 */
export function sdkJobs(region: string, accountId: string, client?: S3ControlClient): Jobs {
  const { S3ControlClient, CreateJobCommand, DescribeJobCommand } = optionalPeer(
    "@aws-sdk/client-s3-control",
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    () => require("@aws-sdk/client-s3-control") as typeof import("@aws-sdk/client-s3-control"),
  );
  const requestHandler = { connectionTimeout: 5_000, requestTimeout: 30_000 };
  // retries are safe, because the request has a token
  const own = client ?? new S3ControlClient({ region, maxAttempts: 8, requestHandler });
  return {
    create: async (request) => {
      const { JobId } = await own.send(new CreateJobCommand(request));
      if (JobId === undefined) throw new Error("the response of S3 has no job id");
      return JobId;
    },
    describe: async (JobId) => {
      const { Job } = await own.send(new DescribeJobCommand({ AccountId: accountId, JobId }));
      return Job ?? {};
    },
  };
}
