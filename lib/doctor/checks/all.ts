import * as aws from "./aws";
import type { Check } from "./check";
import * as genesys from "./genesys";

/** A check and the platform that it belongs to. */
export interface PlacedCheck extends Check {
  readonly plane: "genesys" | "aws";
}

const GENESYS: readonly Check[] = [
  genesys.token,
  genesys.region,
  genesys.organization,
  genesys.tokenStale,
  genesys.scopes,
  genesys.unknownScopes,
  genesys.permissionUnknown,
  genesys.permissionMissing,
  genesys.permissionDivision,
  genesys.permissionConditional,
  genesys.clientMissing,
  genesys.clientDrift,
  genesys.clientPermission,
  genesys.clientRevokes,
  genesys.clientCredential,
  genesys.integrationType,
  genesys.integrationMissing,
  genesys.integrationState,
  genesys.integrationNames,
  genesys.integrationBucket,
  genesys.integrationCredential,
  genesys.integrationDrift,
  genesys.integrationChanged,
  genesys.accessPolicy,
  genesys.allowlist,
  genesys.jobLimit,
  genesys.protectionQuota,
  genesys.recordingNone,
  genesys.recordingUnavailable,
  genesys.recordingUnprotected,
  genesys.recordingRegion,
  genesys.trunkMissing,
  genesys.genesysUnreadable,
];

const AWS: readonly Check[] = [
  aws.awsIdentity,
  aws.awsAccount,
  aws.roleMissing,
  aws.trustBlocks,
  aws.trustDrift,
  aws.identityBlocks,
  aws.identityDrift,
  aws.boundaryBlocks,
  aws.serviceControlBlocks,
  aws.resourceControlBlocks,
  aws.bucketMissing,
  aws.bucketRegion,
  aws.bucketPolicyMissing,
  aws.bucketBlocks,
  aws.bucketDrift,
  aws.objectLock,
  aws.bucketSettings,
  aws.evidenceCopied,
  aws.copyBlocked,
  aws.copyDestination,
  aws.copiesKept,
  aws.copiesFailed,
  aws.objectNotCopied,
  aws.bucketAccessList,
  aws.bucketAccessPoint,
  aws.bucketKey,
  aws.keyState,
  aws.keyBlocks,
  aws.keyDrift,
  aws.keyGrant,
  aws.keyAlias,
  aws.operationsKeyState,
  aws.operationsKeyPolicy,
  aws.settingDrift,
  aws.personMissing,
  aws.custodianAlone,
  aws.awsUnreadable,
];

/** All checks, in the order of the findings: checks whose problem hides others come first. */
export const checks: readonly PlacedCheck[] = [
  ...GENESYS.map((check) => ({ ...check, plane: "genesys" as const })),
  ...AWS.map((check) => ({ ...check, plane: "aws" as const })),
];
