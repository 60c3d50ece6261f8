import type { CreateJobRequest, JobManifest, JobManifestGenerator } from "@aws-sdk/client-s3-control";
import { sha256 } from "../../core";
import type { JobSettings } from "./options";
import type { JobOptions, JobVerb } from "./verbs";

/**
 * The request that starts a job, from validated options. Its token is derived from the rest, so equal options give an
 * equal request. The token makes the request idempotent (documented: CreateJob); the response to a repeated request,
 * and for how long it is recognized, are not documented.
 */
export function jobRequest(verb: JobVerb, options: JobOptions, settings: JobSettings): CreateJobRequest {
  const { accountId, bucket, jobBucket, jobBucketAccountId, reportPrefix, roleArn } = settings;
  const request: CreateJobRequest = {
    AccountId: accountId,
    // the command has already asked for confirmation; otherwise the job would wait for the console
    ConfirmationRequired: false,
    Operation: verb.operation,
    Report: {
      Enabled: true,
      Bucket: bucketArn(settings, jobBucket),
      ExpectedBucketOwner: jobBucketAccountId,
      Prefix: reportPrefix,
      Format: "Report_CSV_20180820",
      ReportScope: options.report === "failed" ? "FailedTasksOnly" : "AllTasks",
    },
    ...(options.manifest === undefined
      ? { ManifestGenerator: generator(verb, options, settings) }
      : { Manifest: manifest(options, settings) }),
    Description: `${verb.description} ${bucket}`,
    Priority: Number(options.priority ?? 10),
    RoleArn: roleArn,
  };
  const ClientRequestToken = options.token ?? sha256(JSON.stringify(request));
  return { ...request, ClientRequestToken };
}

function generator(verb: JobVerb, options: JobOptions, settings: JobSettings): JobManifestGenerator {
  const { below, createdBefore, createdAfter } = options;
  const { accountId, bucket, jobBucket, jobBucketAccountId, jobKeyArn, reportPrefix } = settings;
  const Filter = {
    ...verb.filter(options),
    ...(below && { KeyNameConstraint: { MatchAnyPrefix: [...below] } }),
    ...(createdBefore && { CreatedBefore: new Date(createdBefore) }),
    ...(createdAfter && { CreatedAfter: new Date(createdAfter) }),
  };
  return {
    S3JobManifestGenerator: {
      SourceBucket: bucketArn(settings, bucket),
      ExpectedBucketOwner: accountId,
      ...(Object.keys(Filter).length > 0 && { Filter }),
      // kept as a record of the objects of the job
      EnableManifestOutput: true,
      ManifestOutputLocation: {
        Bucket: bucketArn(settings, jobBucket),
        ExpectedManifestBucketOwner: jobBucketAccountId,
        ManifestPrefix: `${reportPrefix}/manifests`,
        ManifestEncryption: jobKeyArn === undefined ? { SSES3: {} } : { SSEKMS: { KeyId: jobKeyArn } },
        ManifestFormat: "S3InventoryReport_CSV_20211130",
      },
    },
  };
}

function manifest(options: JobOptions, settings: JobSettings): JobManifest {
  const [, bucket = "", key = ""] = /^s3:\/\/([^/]+)\/(.*)$/.exec(options.manifest ?? "") ?? [];
  return {
    Spec: key.endsWith(".csv")
      ? {
          Format: "S3BatchOperations_CSV_20180820",
          Fields: options.withoutVersions ? ["Bucket", "Key"] : ["Bucket", "Key", "VersionId"],
        }
      : { Format: "S3InventoryReport_CSV_20161130" },
    Location: {
      ObjectArn: `${bucketArn(settings, bucket)}/${key}`,
      ETag: (options.manifestEtag ?? "").replace(/"/g, ""),
      ...(options.manifestVersion && { ObjectVersionId: options.manifestVersion }),
    },
  };
}

function bucketArn({ partition }: JobSettings, bucket: string): string {
  return `arn:${partition}:s3:::${bucket}`;
}
