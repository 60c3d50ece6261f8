import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import type { AthenaSettings } from "../../catalog";
import { checkShape, Faults, type ShapeOf } from "../../core";
import { keepAsMade } from "../../final";
import { inventoryPolicy, trailLogPolicy, type ExportTarget, type PolicyDocument } from "../../policy";
import { checkEvidenceTrail, evidenceTrailOptionsShape, type EvidenceTrailOptions } from "./options";
type Athena = typeof import("./athena");

/** Props of `EvidenceTrail`. @public */
export interface EvidenceTrailProps extends EvidenceTrailOptions {
  readonly target: ExportTarget;
  /** The evidence bucket by reference, if it is created here. @default its name */
  readonly bucketReference?: string;
  /** Lists whether each version was copied, if the bucket has a second copy. @default false */
  readonly copied?: boolean;
  /** ARN of the KMS key of the data events if `dataEventsKeyArn` is not given. @default S3's own encryption */
  readonly operationsKeyArn?: string;
  /** What must exist first, such as the evidence bucket. @default nothing */
  readonly dependsOn?: readonly ITerraformDependable[];
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

const evidenceTrailShape: ShapeOf<EvidenceTrailProps> = {
  ...evidenceTrailOptionsShape,
  target: "opaque",
  bucketReference: "value",
  copied: "flag",
  operationsKeyArn: "value",
  dependsOn: "opaque",
  provider: "opaque",
};

/**
 * Records about the evidence: CloudTrail's data events, with digests that show whether a log was changed, and an inventory
 * with legal hold and retention of every version. Both go to buckets that are not created here and whose owners must allow
 * it: `forOwners` has the statements. Server access logs are an option of the bucket.
 * @throws ConfigError when a prop is invalid
 * @public
 */
export class EvidenceTrail extends Construct {
  /** Statements for the policies of the log buckets, by option; each must be in place first. */
  readonly forOwners: { readonly [part: string]: PolicyDocument };
  /** Settings of the Athena queries; undefined without `inventoryAthena`. */
  readonly athena: AthenaSettings | undefined = undefined;

  constructor(scope: Construct, id: string, props: EvidenceTrailProps) {
    super(scope, id);
    const faults = new Faults();
    checkEvidenceTrail(checkShape(props, evidenceTrailShape, faults), [props.target.bucketName], faults);
    faults.throwIfAny(this.node.path);

    const { target, bucketReference, dataEventsBucket, inventoryBucket, dependsOn, provider } = props;
    const { trailName = "legal-hold-evidence", inventoryPrefix = "inventory" } = props;
    // loaded at run time, because most stacks have no trail
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { addDataEvents, addInventory } = require("./parts") as typeof import("./parts");
    const forOwners: { [part: string]: PolicyDocument } = {};
    if (dataEventsBucket !== undefined) {
      const kmsKeyId = props.dataEventsKeyArn ?? props.operationsKeyArn;
      addDataEvents(this, trailName, dataEventsBucket, { ...props, dataEventsKeyArn: kmsKeyId }, { target, provider });
      const trailArn = `arn:${target.partition}:cloudtrail:${target.region}:${target.accountId}:trail/${trailName}`;
      const log = { target, trailArn, logBucket: dataEventsBucket, prefix: props.dataEventsPrefix };
      forOwners["dataEventsBucket"] = trailLogPolicy(log);
    }
    if (inventoryBucket !== undefined) {
      const ofBucket = { target, bucketReference, copied: props.copied, dependsOn, provider };
      addInventory(this, inventoryBucket, inventoryPrefix, props, ofBucket);
      forOwners["inventoryBucket"] = inventoryPolicy({ target, inventoryBucket, prefix: inventoryPrefix });
    }
    if (props.inventoryAthena) {
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const { addAthena, athenaSettings } = require("./athena") as Athena;
      this.athena = athenaSettings(trailName, inventoryBucket!, inventoryPrefix, props);
      addAthena(this, this.athena, provider);
    }
    this.forOwners = forOwners;
    keepAsMade(this);
  }
}
