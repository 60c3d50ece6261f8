import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { TerraformOutput } from "cdktf";
import type { Construct } from "constructs";
import { Faults, type ShapeOf } from "../lib/core";
import {
  checkLegalHoldExport,
  LegalHoldExport,
  legalHoldExportShape,
  readProps,
  type LegalHoldExportProps,
} from "../lib/hold";
import { policyForTerraform } from "../lib/policy";
import { BACKFILL_OUTPUT, OWNER_OUTPUT } from "../lib/catalog";
import { addBackend, backendShape, checkBackend, type BackendProps } from "./backend";
import { addGenesysProvider, checkCredentials } from "./genesys-provider";
import { LiteralStack } from "./literal-stack";

/** Props of `LegalHoldExportStack`. @public */
export interface LegalHoldExportStackProps extends LegalHoldExportProps {
  /** Where Terraform keeps its state. */
  readonly backend: BackendProps;
  /**
   * Where the Genesys Cloud provider gets its credentials: the process `environment` (GENESYSCLOUD_OAUTHCLIENT_ID and
   * GENESYSCLOUD_OAUTHCLIENT_SECRET, or GENESYSCLOUD_ACCESS_TOKEN), or sensitive Terraform `variables` of this stack
   * for an app with several organizations, since the environment is one for all of them.
   * @default environment
   */
  readonly genesysCredentials?: "environment" | "variables";
  /**
   * How the AWS provider of the copies gets into their account: the `profile` of the shared configuration, or a role that
   * the stack's own credentials assume. @default the same credentials
   */
  readonly replicaCredentials?: ReplicaCredentials;
  /** Tags for every AWS resource of the stack. @default none */
  readonly tags?: { readonly [name: string]: string };
}

/** Whose credentials make the copies' side. Give at most one. */
export interface ReplicaCredentials {
  /** Name of a profile. @default none */
  readonly profile?: string;
  /** ARN of a role in the account of the copies. @default none */
  readonly roleArn?: string;
}

const stackShape: ShapeOf<LegalHoldExportStackProps> = {
  ...legalHoldExportShape,
  backend: backendShape,
  genesysCredentials: "value",
  replicaCredentials: { profile: "text", roleArn: "text" },
  tags: "tags",
};

/**
 * A stack with one legal-hold export: providers bound to the account and the region, a backend with locking, outputs
 * without any secret.
 * @throws ConfigError with every fault of the props
 * @public
 */
export class LegalHoldExportStack extends LiteralStack {
  readonly export: LegalHoldExport;

  constructor(scope: Construct, id: string, props: LegalHoldExportStackProps) {
    super(scope, id);
    const faults = Faults.none();
    const { backend, genesysCredentials, replicaCredentials, tags, ...given } = readProps(props, stackShape, faults);
    checkBackend(backend ?? {}, faults.at("backend"));
    checkCredentials(genesysCredentials, faults);
    const checked = checkLegalHoldExport(given, faults);
    faults.throwIfAny(id);

    addBackend(this, id, backend);
    const { props: sound, spec } = checked!;
    const { target, genesysRegion } = spec;
    new AwsProvider(this, "aws", {
      region: target.region,
      // a plan with another account's credentials fails instead of building there
      allowedAccountIds: [target.accountId],
      defaultTags: tags === undefined ? undefined : [{ tags: { ...tags } }],
    });
    addGenesysProvider(this, genesysRegion.providerRegion, genesysCredentials);
    const copied = this.withReplicaProvider(sound, replicaCredentials, tags);
    this.export = new LegalHoldExport(this, "export", copied, { ...checked!, props: copied });
    this.addOutputs();
  }

  // what was made there before is known to its provider, so that it stays where the copying ends
  private withReplicaProvider(
    spec: LegalHoldExportProps,
    { profile, roleArn }: ReplicaCredentials = {},
    tags?: { readonly [name: string]: string },
  ): LegalHoldExportProps {
    const { replica } = spec;
    if (replica === undefined || replica.existing || replica.provider !== undefined) return spec;
    const provider = new AwsProvider(this, "aws_replica", {
      alias: "replica",
      region: replica.region,
      allowedAccountIds: [replica.awsAccountId ?? spec.awsAccountId],
      profile,
      assumeRole: roleArn === undefined ? undefined : [{ roleArn }],
      defaultTags: tags === undefined ? undefined : [{ tags: { ...tags } }],
    });
    return { ...spec, replica: { ...replica, provider } };
  }

  private addOutputs(): void {
    const output = (name: string, value: string, description: string) =>
      new TerraformOutput(this, name, { value, description });
    output("bucket_name", this.export.bucketName, "Evidence bucket");
    output("exporter_role_arn", this.export.exporterRoleArn, "Role that Genesys Cloud assumes");
    output("integration_id", this.export.genesys.integration.integrationId, "integrationId of export jobs");
    const { holdBackfill } = this.export.aws;
    if (holdBackfill !== undefined) {
      output(BACKFILL_OUTPUT, JSON.stringify(holdBackfill.settings), "What legal-hold backfill-job starts a job with");
    }
    for (const [part, document] of Object.entries(this.export.forOwners)) {
      output(
        `${OWNER_OUTPUT}${part}`,
        policyForTerraform(document),
        `Statements for the owner of this part to merge (${part})`,
      );
    }
    const settings = this.export.settingsForOwner;
    if (settings !== undefined) {
      output(
        "bucket_settings_for_owner",
        JSON.stringify(settings),
        "Settings that the bucket brought along has to have",
      );
    }
  }
}
