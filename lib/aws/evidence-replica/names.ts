import { partitionOf } from "../../catalog";
import { newRoleArn, type ExportTarget } from "../../policy";
import { batchJobSettings, type BatchJobOptions, type BatchJobSettings } from "../batch-jobs";
import { regionalRoleName } from "../names";
import type { ReplicaOptions } from "./options";

/** Every name of the replication and every ARN that policies need, as literals. */
export interface ReplicaNames {
  /** The bucket of the copies; the replication role writes there. */
  readonly replica: ExportTarget;
  readonly roleName: string;
  readonly roleArn: string;
  readonly queueName: string;
  readonly queueArn: string;
  readonly alarmName: string;
  /** Settings of Batch Replication jobs; undefined without them. */
  readonly jobs: BatchJobSettings | undefined;
}

/** Derives names and ARNs from the options. @param exportName base name of the export's parts */
export function replicaNames(source: ExportTarget, exportName: string, options: ReplicaOptions): ReplicaNames {
  const { region, bucketName, awsAccountId: accountId = source.accountId } = options;
  const roleName = options.roleName ?? regionalRoleName(`${exportName}-replication`, source.region);
  const roleArn = newRoleArn(source, roleName);
  const queueName = `${exportName}-failed-copies`;
  return {
    replica: { ...source, ...partitionOf(region), region, accountId, bucketName, exporterRoleArn: roleArn },
    roleName,
    roleArn,
    queueName,
    queueArn: `arn:${source.partition}:sqs:${source.region}:${source.accountId}:${queueName}`,
    alarmName: queueName,
    jobs: options.batch && jobSettings(source, exportName, options.batch),
  };
}

function jobSettings(source: ExportTarget, exportName: string, batch: BatchJobOptions): BatchJobSettings {
  const roleName = regionalRoleName(`${exportName}-replication-jobs`, source.region);
  return batchJobSettings(source, batch, { roleName, reportPrefix: "replication-jobs" });
}
