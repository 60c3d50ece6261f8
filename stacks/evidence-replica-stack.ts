import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { TerraformOutput } from "cdktf";
import type { Construct } from "constructs";
import { EvidenceReplica } from "../lib/aws";
import { Faults } from "../lib/core";
import {
  checkLegalHoldExport,
  legalHoldExportShape,
  readProps,
  replicaPlan,
  type CheckedExport,
  type LegalHoldExportProps,
  type ReplicaPlan,
} from "../lib/hold";
import { addBackend, backendShape, checkBackend, type BackendProps } from "./backend";
import { LiteralStack } from "./literal-stack";

/** Props of `EvidenceReplicaStack`: those of the export, and of the stack. @experimental */
export interface EvidenceReplicaStackProps extends LegalHoldExportProps {
  /** Where Terraform stores the state of this stack, separate from that of the export. */
  readonly backend: BackendProps;
  /** Tags for every AWS resource of the stack. @default none */
  readonly tags?: { readonly [name: string]: string };
}

const FIELDS = { ...legalHoldExportShape, backend: backendShape, tags: "tags" } as const;

/**
 * The bucket, the key and the policy for the copies of an export, for an account that another team owns. It takes the props
 * of the export and ignores `replica.existing` and `replica.key.existingKeyArn`, because it creates bucket and key.
 * @throws ConfigError with every fault of the props
 * @experimental
 */
export class EvidenceReplicaStack extends LiteralStack {
  readonly replica: EvidenceReplica;

  constructor(scope: Construct, id: string, props: EvidenceReplicaStackProps) {
    super(scope, id);
    const faults = new Faults();
    const { backend, tags, ...given } = readProps(props, FIELDS, faults);
    checkBackend(backend ?? {}, faults.at("backend"));
    const checked = checkLegalHoldExport(madeHere(given), faults);
    const plan = checked && planOf(checked, faults);
    faults.throwIfAny(id);

    const { names, input } = plan!;
    addBackend(this, id, backend);
    new AwsProvider(this, "aws", {
      region: names.replica.region,
      allowedAccountIds: [names.replica.accountId],
      defaultTags: tags === undefined ? undefined : [{ tags: { ...tags } }],
    });
    this.replica = new EvidenceReplica(
      this,
      "replica",
      { ...input, retention: checked!.props.retention },
      checked!.judged.replica,
    );
    const output = (name: string, value: string, description: string) =>
      new TerraformOutput(this, name, { value, description });
    output("replica_bucket_name", names.replica.bucketName, "Bucket of the copies");
    const { keyArn } = this.replica.key;
    if (keyArn !== undefined) output("replica_key_arn", keyArn, "replica.key.existingKeyArn of the export");
  }
}

function madeHere({ replica, ...props }: LegalHoldExportProps): LegalHoldExportProps {
  if (replica === undefined) return props;
  const { existing: _, provider: __, key: { existingKeyArn: ___, ...key } = {}, ...rest } = replica;
  return { ...props, replica: { ...rest, key } };
}

function planOf({ props, spec }: CheckedExport, faults: Faults): ReplicaPlan | undefined {
  const plan = replicaPlan(props, spec);
  if (plan !== undefined) return plan;
  faults.add({
    code: "REPLICA_MISSING",
    field: "replica",
    got: "(not given)",
    allowed: "the export's replica",
    fix: "Give this stack the props of the export; without a second copy it is not needed.",
  });
  return undefined;
}
