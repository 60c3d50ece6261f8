import { TerraformElement } from "cdktf";
import { Construct } from "constructs";
import { keepForgotten } from "../final";

/**
 * Tells Terraform to forget a resource instead of destroying it, should it be in the state: `prevent_destroy` goes with the
 * block that carries it, so that a resource that is no longer made is destroyed whatever protected it. On a fresh state it
 * does nothing. Needs Terraform 1.7 or newer. It has the id of the resource whose address it names.
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

/** Has Terraform forget a resource that a construct makes otherwise. @param id of the resource in that construct */
export function forget(scope: Construct, id: string, type: string): void {
  keepForgotten(new Forgotten(scope, id, type));
}

// what EvidenceBucket makes: to destroy a setting would take a protection away from a bucket that is kept
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

/** Has Terraform forget a bucket of our own with its settings, where a bucket brought along takes its place. */
export function forgetBucket(scope: Construct, id: string): void {
  const at = new Construct(scope, id);
  for (const [name, type] of Object.entries(OF_BUCKET)) forget(at, name, type);
}
