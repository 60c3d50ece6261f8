import {
  alarmOptionsShape,
  bucketOptionsShape,
  bucketPolicyOptionsShape,
  checkAccountId,
  checkBucketName,
  checkIamPath,
  checkRoleName,
  evidenceTrailOptionsShape,
  exporterRoleOptionsShape,
  holdBackfillOptionsShape,
  holdKeeperOptionsShape,
  keyOptionsShape,
  operationsKeyShape,
  replicaOptionsShape,
  retentionShape,
} from "../aws";
import { checkShape, needed, word, type Faults, type ShapeOf } from "../core";
import {
  checkOrganizationId,
  clientOptionsShape,
  custodianRoleOptionsShape,
  exportActionsOptionsShape,
  exportPolicyOptionsShape,
  exportRoleOptionsShape,
  holdTaggingOptionsShape,
  integrationOptionsShape,
  jobNotificationOptionsShape,
  refuseDeletion,
  reportedRoleOptionsShape,
  serviceNowOptionsShape,
} from "../genesys";
import { checkDivisionId, checkGenesysId, checkGenesysName } from "../genesys/checks";
import { awsOrganizationShape } from "./organization";
import type { LegalHoldExportProps } from "./props";

export const legalHoldExportShape: ShapeOf<LegalHoldExportProps> = {
  genesysRegion: "value",
  organizationId: needed(checkOrganizationId),
  awsAccountId: needed(checkAccountId),
  bucketName: needed(checkBucketName),
  retention: retentionShape,
  custodians: "list",
  administrators: "list",
  readers: "value",
  acknowledgeOtherAccounts: "flag",
  name: checkRoleName,
  bucketRegion: "value",
  allowCrossRegion: "flag",
  genesysAccountId: "value",
  deployer: word(
    "DEPLOYER_INVALID",
    ["user", "clientCredentials"],
    "Say whose token runs Terraform against Genesys Cloud: that decides which roles it can grant.",
  ),
  exportPolicy: exportPolicyOptionsShape,
  replica: replicaOptionsShape,
  aws: {
    bucket: bucketOptionsShape,
    existingBucket: { handOverPolicy: "flag" },
    key: keyOptionsShape,
    bucketPolicy: bucketPolicyOptionsShape,
    exporterRole: exporterRoleOptionsShape,
    holdKeeper: holdKeeperOptionsShape,
    holdBackfill: holdBackfillOptionsShape,
    trail: evidenceTrailOptionsShape,
    operationsKey: operationsKeyShape,
    alarms: alarmOptionsShape,
    organization: awsOrganizationShape,
    organizationPrefix: "flag",
    iamPath: checkIamPath,
    acknowledgeUnreadTemplates: "list",
    provider: "opaque",
  },
  genesys: {
    exportRole: exportRoleOptionsShape,
    custodianRole: custodianRoleOptionsShape,
    reportedRole: reportedRoleOptionsShape,
    additionalRoleIds: [checkGenesysId],
    additionalRoleNames: [checkGenesysName],
    divisionId: checkDivisionId,
    client: clientOptionsShape,
    integration: integrationOptionsShape,
    exportActions: exportActionsOptionsShape,
    serviceNow: serviceNowOptionsShape,
    holdTagging: holdTaggingOptionsShape,
    jobNotification: jobNotificationOptionsShape,
    verifyOrganization: "flag",
    provider: "opaque",
  },
};

/**
 * Checks that every property exists and is of the right kind.
 * @returns a copy to check further, see `checkShape`
 */
export function readProps<T extends LegalHoldExportProps>(given: T, shape: ShapeOf<T>, faults: Faults): T {
  refuseDeletion((given as Partial<T> | undefined)?.exportPolicy, faults.at("exportPolicy"));
  return checkShape(given, shape, faults);
}
