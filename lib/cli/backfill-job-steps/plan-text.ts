import type { CreateJobRequest } from "@aws-sdk/client-s3-control";
import { policyDocument, type PolicyDocument } from "../../policy";
import type { JobOptions } from "./options";
import type { JobSettings } from "./settings";

/** What is about to be started, for people. */
export function planText(options: JobOptions, settings: JobSettings, request: CreateJobRequest): string {
  const { bucket, region, accountId, roleArn, jobBucket, reportPrefix } = settings;
  const lines = [
    `Job of S3 Batch Operations in account ${accountId}, ${region}`,
    `  places  a legal hold on objects of ${bucket}`,
    ...objects(options).map((line, i) => `  ${i === 0 ? "which   " : "        "}${line}`),
    `  role    ${roleArn}`,
    `  report  of ${options.report === "failed" ? "failed" : "all"} objects to s3://${jobBucket}/${reportPrefix}/`,
    `  token   ${request.ClientRequestToken}`,
    "What is held is stored and paid for until a custodian lifts it. What a custodian released is held again.",
  ];
  return `${lines.join("\n")}\n`;
}

function objects({ all, below, createdBefore, createdAfter, ...options }: JobOptions): readonly string[] {
  if (options.manifest !== undefined) return [`listed in ${JSON.stringify(options.manifest)}`];
  if (all) return ["all, as S3 lists them when the job begins"];
  return [
    ...(below ? [`below ${below.map((prefix) => JSON.stringify(prefix)).join(" or ")}`] : []),
    ...(createdBefore ? [`from before ${new Date(createdBefore).toISOString()}`] : []),
    ...(createdAfter ? [`from after ${new Date(createdAfter).toISOString()}`] : []),
  ];
}

/** What whoever starts and follows jobs has to be allowed. */
export function callerPolicy({ partition, region, accountId, roleArn }: JobSettings): PolicyDocument {
  return policyDocument([
    { Sid: "AllowCreateJob", Effect: "Allow", Action: "s3:CreateJob", Resource: "*" },
    { Sid: "AllowPassRole", Effect: "Allow", Action: "iam:PassRole", Resource: roleArn },
    {
      Sid: "AllowFollowJobs",
      Effect: "Allow",
      Action: "s3:DescribeJob",
      Resource: `arn:${partition}:s3:${region}:${accountId}:job/*`,
    },
  ]);
}
