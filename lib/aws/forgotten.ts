import { TerraformElement } from "cdktf";
import { Construct } from "constructs";
import { keepForgotten } from "../final";

/**
 * Makes Terraform forget a resource in the state instead of destroying it: `prevent_destroy` is removed together with its
 * block, so Terraform would destroy a resource that is no longer created. On a fresh state it does nothing. Needs Terraform
 * 1.7 or newer. It has the id of the resource whose address it names.
 */
class Forgotten extends TerraformElement {
  constructor(
    scope: Construct,
    id: string,
    private readonly type: string,
  ) {
    super(scope, id);
  }

  override toTerraform(): unknown {
    return { removed: [{ from: `${this.type}.${this.friendlyUniqueId}`, lifecycle: { destroy: false } }] };
  }
}

/** Makes Terraform forget a resource that a construct would otherwise create. @param id of the resource in that construct */
export function forget(scope: Construct, id: string, type: string): void {
  keepForgotten(new Forgotten(scope, id, type));
}

// the resources of EvidenceBucket: destroying a setting would remove a protection from a bucket that is kept
const OF_BUCKET: { readonly [id: string]: string } = {
  bucket: "aws_s3_bucket",
  versioning: "aws_s3_bucket_versioning",
  object_lock: "aws_s3_bucket_object_lock_configuration",
  ownership: "aws_s3_bucket_ownership_controls",
  public_access: "aws_s3_bucket_public_access_block",
  encryption: "aws_s3_bucket_server_side_encryption_configuration",
  lifecycle: "aws_s3_bucket_lifecycle_configuration",
  notification: "aws_s3_bucket_notification",
};

/** Makes Terraform forget a created bucket with its settings when an existing bucket takes its place. */
export function forgetBucket(scope: Construct, id: string): void {
  const at = new Construct(scope, id);
  for (const [name, type] of Object.entries(OF_BUCKET)) forget(at, name, type);
}
