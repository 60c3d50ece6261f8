import type { PolicySet, Request } from "../evaluate";
import type { PolicyDocument } from "../statement";

/** One authorization check out of those that an operation needs; all of them must be allowed. @public */
export interface Check {
  /** What the caller does, such as `put the object`. */
  readonly name: string;
  /** The resource policy that takes part. */
  readonly plane: "trust" | "bucket" | "key";
  readonly request: Request;
}

/** All policies around an export. @public */
export interface Access {
  readonly trust?: PolicyDocument;
  readonly bucket?: PolicyDocument;
  readonly key?: PolicyDocument;
  /** Policies of the caller: the exporter's, or those of whoever else asks. */
  readonly identity?: readonly PolicyDocument[];
  readonly boundary?: PolicyDocument;
  readonly session?: readonly PolicyDocument[];
  readonly serviceControl?: readonly PolicyDocument[];
  readonly resourceControl?: readonly PolicyDocument[];
}

/**
 * The policies that decide a check. The caller's own policies take no part in the trust check: the caller is then
 * Genesys Cloud, whose side is not ours to know.
 * @public
 */
export function policiesFor(check: Check, access: Access): PolicySet {
  const { trust, bucket, key, resourceControl, ...own } = access;
  const control = resourceControl === undefined ? {} : { resourceControl };
  const resource = { trust, bucket, key }[check.plane];
  const shared = { resourceKind: check.plane, ...control, ...(resource === undefined ? {} : { resource }) };
  return check.plane === "trust" ? shared : { ...own, ...shared };
}
