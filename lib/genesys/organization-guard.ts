import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { Faults, text } from "../core";
import { keepAsMade } from "../final";
import { DataGenesyscloudOrganizationsMe } from "../provider-genesyscloud/data-genesyscloud-organizations-me";

/** A condition that Terraform evaluates while it plans. @public */
export interface OrganizationCondition {
  readonly condition: string;
  readonly errorMessage: string;
}

/** Props of `OrganizationGuard`. @public */
export interface OrganizationGuardProps {
  /** Id of the expected organization, a lower-case UUID. */
  readonly organizationId: string;
  /** @default the stack's Genesys Cloud provider */
  readonly provider?: TerraformProvider;
}

/**
 * Makes a plan fail if the provider's credentials belong to another organization than the one in the spec. They come from
 * the environment, so the wrong shell would otherwise create the Genesys Cloud side in one organization and trust another.
 * Reads `GET /api/v2/organizations/me`, which needs no permission (documented).
 * @throws ConfigError code `ORGANIZATION_ID_INVALID`
 * @public
 */
export class OrganizationGuard extends Construct {
  /** For the `lifecycle.precondition` of resources that must not be created in another organization. */
  readonly precondition: OrganizationCondition;

  constructor(scope: Construct, id: string, props: OrganizationGuardProps) {
    super(scope, id);
    const { organizationId, provider } = props;
    const faults = new Faults();
    checkOrganizationId(faults, "organizationId", organizationId);
    faults.throwIfAny(this.node.path);

    const me = new DataGenesyscloudOrganizationsMe(this, "me", { provider });
    // the literal address instead of a token, because half a dozen resources have this condition
    const own = `data.${me.terraformResourceType}.${me.friendlyUniqueId}`;
    this.precondition = {
      condition: `\${${own}.id == "${organizationId}"}`,
      errorMessage:
        `The Genesys Cloud provider is signed in to another organization than ${organizationId}. ` +
        "Check GENESYSCLOUD_REGION and the credentials in the environment, or the organization id of the spec.",
    };
    keepAsMade(this);
  }
}

/** Checks an organization id. Codes `ORGANIZATION_ID_INVALID`, `TOKEN_NOT_ALLOWED`. */
export const checkOrganizationId = text({
  code: "ORGANIZATION_ID_INVALID",
  fits: (given) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(given),
  allowed: "a UUID in lower case, as GET /api/v2/organizations/me returns it",
  fix: "Copy it from Admin > Organization Settings and keep it in lower case: the external id is compared exactly.",
});
