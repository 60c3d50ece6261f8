import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { Annotations, TerraformOutput } from "cdktf";
import type { Construct } from "constructs";
import { Faults, type ShapeOf } from "../lib/core";
import {
  checkLegalHoldExport,
  LegalHoldExport,
  legalHoldExportShape,
  readProps,
  type CheckedExport,
  type LegalHoldExportProps,
} from "../lib/hold";
import { policyForTerraform } from "../lib/policy";
import {
  ATHENA_OUTPUT,
  BACKFILL_OUTPUT,
  GenesysRegion,
  isRegionName,
  OWNER_OUTPUT,
  REPLICATION_OUTPUT,
  SETTINGS_OUTPUT,
} from "../lib/catalog";
import { addBackend, backendShape, checkBackend, type BackendProps } from "./backend";
import { addGenesysProvider, credentialsSource } from "./genesys-provider";
import { checkBackendPartition, staleRegions } from "./stale-region";
import { LiteralStack } from "./literal-stack";

/** Props of `LegalHoldExportStack`. @public */
export interface LegalHoldExportStackProps extends LegalHoldExportProps {
  /** Where Terraform stores its state. */
  readonly backend: BackendProps;
  /**
   * Where the Genesys Cloud provider gets its credentials: the process `environment` (GENESYSCLOUD_OAUTHCLIENT_ID and
   * GENESYSCLOUD_OAUTHCLIENT_SECRET, or GENESYSCLOUD_ACCESS_TOKEN), or sensitive Terraform `variables` of this stack
   * for an app with several organizations, since all of them share one environment.
   * @default environment
   */
  readonly genesysCredentials?: "environment" | "variables";
  /**
   * Credentials of the AWS provider for the account of the copies: a `profile` of the shared configuration, or a role that the
   * stack's own credentials assume. Without `replica` it keeps the provider, which Terraform needs to forget the copies of an
   * export that had a replica: leave it in place until that is applied. @default the same credentials
   */
  readonly replicaCredentials?: ReplicaCredentials;
  /** Tags for every AWS resource of the stack. @default none */
  readonly tags?: { readonly [name: string]: string };
}

/** Credentials for the account of the copies. Give at most one. @experimental */
export interface ReplicaCredentials {
  /** Name of a profile. @default none */
  readonly profile?: string;
  /** ARN of a role in the account of the copies. @default none */
  readonly roleArn?: string;
}

const stackShape: ShapeOf<LegalHoldExportStackProps> = {
  ...legalHoldExportShape,
  backend: backendShape,
  genesysCredentials: credentialsSource,
  replicaCredentials: { profile: "text", roleArn: "text" },
  tags: "tags",
};

/**
 * A stack with one legal-hold export: providers bound to account and region, a backend with locking, and outputs without
 * secrets.
 * @throws ConfigError with every fault of the props
 * @public
 */
export class LegalHoldExportStack extends LiteralStack {
  readonly export: LegalHoldExport;

  constructor(scope: Construct, id: string, props: LegalHoldExportStackProps) {
    super(scope, id);
    const faults = new Faults();
    const { backend, genesysCredentials, replicaCredentials, tags, ...given } = readProps(props, stackShape, faults);
    checkBackend(backend ?? {}, faults.at("backend"));
    const checked = checkLegalHoldExport(given, faults);
    checkBackendPartition(backend?.s3, evidenceRegion(given), faults.at("backend"));
    faults.throwIfAny(id);

    addBackend(this, id, backend);
    const { spec } = checked!;
    const { target, genesysRegion } = spec;
    new AwsProvider(this, "aws", {
      region: target.region,
      // a plan with another account's credentials fails instead of creating resources there
      allowedAccountIds: [target.accountId],
      defaultTags: tags === undefined ? undefined : [{ tags: { ...tags } }],
    });
    addGenesysProvider(this, genesysRegion.providerRegion, genesysCredentials);
    const copied = this.withReplicaProvider(checked!, replicaCredentials, tags);
    this.warnOfStaleRegions(id, backend, checked!);
    this.export = new LegalHoldExport(this, "export", copied, {
      ...checked!,
      props: copied,
      reachesCopies: replicaCredentials !== undefined,
    });
    this.addOutputs();
  }

  private warnOfStaleRegions(id: string, { s3 }: BackendProps, { props, spec }: CheckedExport): void {
    const names = {
      id,
      bucketName: props.bucketName,
      "backend.s3.bucket": s3?.bucket,
      "backend.s3.key": s3?.key,
    };
    const regions = [spec.genesysRegion.name, spec.target.region];
    for (const warning of staleRegions(names, regions)) Annotations.of(this).addWarning(warning);
  }

  // Terraform cannot forget a resource without its provider
  private withReplicaProvider(
    { props, spec }: CheckedExport,
    credentials: ReplicaCredentials | undefined,
    tags?: { readonly [name: string]: string },
  ): LegalHoldExportProps {
    const { replica } = props;
    if (replica?.provider !== undefined || (credentials === undefined && (!replica || replica.existing))) return props;
    const { profile, roleArn } = credentials ?? {};
    const provider = new AwsProvider(this, "aws_replica", {
      alias: "replica",
      region: replica?.region ?? spec.target.region,
      allowedAccountIds: replica && [replica.awsAccountId ?? spec.target.accountId],
      profile,
      assumeRole: roleArn === undefined ? undefined : [{ roleArn }],
      defaultTags: tags === undefined ? undefined : [{ tags: { ...tags } }],
    });
    return replica === undefined || replica.existing ? props : { ...props, replica: { ...replica, provider } };
  }

  private addOutputs(): void {
    const output = (name: string, value: string, description: string) =>
      new TerraformOutput(this, name, { value, description });
    output("bucket_name", this.export.bucketName, "Evidence bucket");
    output("exporter_role_arn", this.export.exporterRoleArn, "Role that Genesys Cloud assumes");
    output("integration_id", this.export.genesys.integration.integrationId, "integrationId of export jobs");
    const { holdBackfill, replica, trail } = this.export.aws;
    if (trail?.athena !== undefined) {
      output(ATHENA_OUTPUT, JSON.stringify(trail.athena), "What legal-hold reconcile --athena asks with");
    }
    if (holdBackfill !== undefined) {
      output(BACKFILL_OUTPUT, JSON.stringify(holdBackfill.settings), "What legal-hold backfill-job starts a job with");
    }
    if (replica?.jobs !== undefined) {
      output(REPLICATION_OUTPUT, JSON.stringify(replica.jobs.settings), "What legal-hold replicate starts a job with");
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
      output(SETTINGS_OUTPUT, JSON.stringify(settings), "Settings that the bucket brought along has to have");
    }
  }
}

/** The region of the bucket, as far as props with possible faults determine it. */
function evidenceRegion({ bucketRegion, genesysRegion }: Partial<LegalHoldExportProps>): string | undefined {
  if (typeof bucketRegion === "string" && isRegionName(bucketRegion)) return bucketRegion;
  return typeof genesysRegion === "string" ? GenesysRegion.find(genesysRegion)?.awsRegion : undefined;
}
