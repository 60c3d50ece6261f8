import { partitionOf } from "../../catalog";
import { newRoleArn, type ExportTarget } from "../../policy";
import { batchJobSettings, type BatchJobOptions, type BatchJobSettings } from "../batch-jobs";
import { regionalRoleName } from "../names";
import type { ReplicaOptions } from "./options";

/** Every name of the copying, and every ARN that policies need, literal. */
export interface ReplicaNames {
  /** The bucket of the copies; what writes there is the role. */
  readonly replica: ExportTarget;
  readonly roleName: string;
  readonly roleArn: string;
  readonly queueName: string;
  readonly queueArn: string;
  readonly alarmName: string;
  /** What jobs of Batch Replication are started with; undefined unless asked for. */
  readonly jobs: BatchJobSettings | undefined;
}

/** Writes out what follows from the options. @param exportName what the parts of the export are called by */
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
