export {
  type BackendProps,
  type CloudBackendProps,
  type ConsentingOrganization,
  LegalHoldApplicationStack,
  type LegalHoldApplicationStackProps,
  LegalHoldExportStack,
  type LegalHoldExportStackProps,
  LegalHoldRolesStack,
  type LegalHoldRolesStackProps,
  type S3BackendProps,
  synthesize,
} from "../../stacks";
