import type { CreateJobRequest } from "@aws-sdk/client-s3-control";
import { policyDocument, type PolicyDocument } from "../../policy";
import type { JobSettings } from "./options";
import type { JobOptions, JobVerb } from "./verbs";

/** Renders what will be started. */
export function planText(verb: JobVerb, options: JobOptions, settings: JobSettings, request: CreateJobRequest): string {
  const { bucket, region, accountId, roleArn, jobBucket, reportPrefix } = settings;
  const lines = [
    `S3 Batch Operations job in account ${accountId}, ${region}`,
    `  ${verb.does} ${bucket}`,
    ...objects(verb, options).map((line, i) => `  ${i === 0 ? "which   " : "        "}${line}`),
    `  role    ${roleArn}`,
    `  report  of ${options.report === "failed" ? "failed" : "all"} objects to s3://${jobBucket}/${reportPrefix}/`,
    `  token   ${request.ClientRequestToken}`,
    verb.beware,
  ];
  return `${lines.join("\n")}\n`;
}

function objects(verb: JobVerb, options: JobOptions): readonly string[] {
  const { below, createdBefore, createdAfter } = options;
  if (options.manifest !== undefined) return [`listed in ${JSON.stringify(options.manifest)}`];
  const which = verb.which === undefined ? [] : [verb.which(options)];
  const narrower = [
    ...(below ? [`below ${below.map((prefix) => JSON.stringify(prefix)).join(" or ")}`] : []),
    ...(createdBefore ? [`created before ${new Date(createdBefore).toISOString()}`] : []),
    ...(createdAfter ? [`created after ${new Date(createdAfter).toISOString()}`] : []),
  ];
  if (narrower.length > 0) return [...which, ...narrower];
  const listed = "as S3 lists them when the job starts";
  return which.length > 0 ? [...which, listed] : [`all, ${listed}`];
}

/** The policy that a caller requires to start and follow jobs. */
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
