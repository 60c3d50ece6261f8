export {
  type AwsOptions,
  type AwsOrganization,
  type AwsPlane,
  type ExistingBucketOptions,
  type GenesysOptions,
  type GenesysPlane,
  LegalHoldExport,
  type LegalHoldExportProps,
  type OwnerSettings,
} from "../hold";
