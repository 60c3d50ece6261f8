import type { ITerraformDependable, TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import { accessLogPolicy, type ExportTarget, type PolicyDocument } from "../policy";
import type { EvidenceBucketOptions, EvidenceBucketProps } from "./evidence-bucket-options";
import { setDependsOn } from "../final";

type Binding = typeof import("@cdktf/provider-aws/lib/s3-bucket-logging");

/**
 * Adds server access logs if they are configured. The binding is loaded only then, because few stacks use them.
 * The log bucket's own policy must let `logging.s3.amazonaws.com` write.
 */
export function addAccessLogs(
  scope: Construct,
  props: EvidenceBucketProps,
  common: { bucket: string; provider?: TerraformProvider },
  made: ITerraformDependable,
): void {
  if (props.accessLogsBucket === undefined) return;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a call at run time, not an import
  const binding = require("@cdktf/provider-aws/lib/s3-bucket-logging") as Binding;
  const logging = new binding.S3BucketLoggingA(scope, "access_logs", {
    ...common,
    targetBucket: props.accessLogsBucket,
    targetPrefix: prefixOf(props, props.bucketName),
  });
  setDependsOn([made], logging);
}

/** What the owner of the log bucket must allow; undefined without access logs. */
export function accessLogsForOwner(options: EvidenceBucketOptions, target: ExportTarget): PolicyDocument | undefined {
  const { accessLogsBucket: logBucket } = options;
  if (logBucket === undefined) return undefined;
  return accessLogPolicy({ target, logBucket, prefix: prefixOf(options, target.bucketName) });
}

function prefixOf({ accessLogsPrefix }: EvidenceBucketOptions, bucketName: string): string {
  return accessLogsPrefix ?? `${bucketName}/`;
}
