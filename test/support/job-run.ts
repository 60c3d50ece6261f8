import { CreateJobCommand, DescribeJobCommand, S3ControlClient } from "@aws-sdk/client-s3-control";
import { mockClient } from "aws-sdk-client-mock";
import { runJob, sdkJobs, type JobOptions, type JobTerminal, type JobVerb } from "../../lib/cli/job";
import { jobTerminal } from "./job-terminal";

/** Runs a verb that starts jobs, against a stand-in of S3 Control that starts job-1, which goes on. */
export function jobRuns(verb: JobVerb, file: string) {
  const s3 = mockClient(S3ControlClient);
  return {
    s3,
    reset: () => {
      s3.reset();
      s3.on(CreateJobCommand).resolves({ JobId: "job-1" });
      s3.on(DescribeJobCommand).resolves({ Job: { Status: "Active", CreationTime: new Date() } });
    },
    run: async (options: JobOptions, more: Partial<JobTerminal> = {}) => {
      const { terminal, written } = jobTerminal(more);
      const open = (region: string, accountId: string) => sdkJobs(region, accountId, new S3ControlClient({ region }));
      const code = await runJob(verb, file, options, terminal, open);
      return { code, ...written() };
    },
    asked: () => s3.commandCalls(CreateJobCommand).map(({ args }) => args[0].input),
  };
}
