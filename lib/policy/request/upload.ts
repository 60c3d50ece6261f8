import { bucketArn } from "../documents/target";
import { principalOf, type Transport } from "./caller";
import { s3Check, type Check, type S3Caller } from "./check";
import { conditionalKeys, extraKeys, extrasOf, lowerNames, objectKeys, type Extra, type Headers } from "./headers";
import { keyChecks } from "./key-checks";
import { objectArn, type Target } from "./target";

/** One upload. @public */
export interface Upload extends Transport {
  /** Object key. */
  readonly key: string;
  readonly headers?: Headers;
  /** Whether the object is sent in parts. @default false */
  readonly multipart?: boolean;
  /** IAM ARN of the uploader. @default the exporter's role */
  readonly principalArn?: string;
  /** Whether the bucket's default encryption uses a bucket key. @default true */
  readonly bucketKey?: boolean;
  readonly presigned?: boolean;
}

const EXTRA: { readonly [extra in Extra]: { readonly name: string; readonly action: string } } = {
  hold: { name: "place the hold", action: "s3:PutObjectLegalHold" },
  retention: { name: "set the retention", action: "s3:PutObjectRetention" },
  tags: { name: "set the tags", action: "s3:PutObjectTagging" },
  acl: { name: "set the access control list", action: "s3:PutObjectAcl" },
};

/**
 * All checks that AWS makes for one upload. User metadata (`x-amz-meta-…`) is in none of them: it has no condition key.
 *
 * That lock, tag and ACL headers need a permission of their own is reported by the AWS CDK and others, not verified
 * against AWS; neither is which encryption keys S3 fills in for a part (here none).
 * @public
 */
export function upload(target: Target, upload: Upload): Check[] {
  const headers = lowerNames(upload.headers);
  const object = objectArn(target, upload.key);
  const principal = principalOf(upload.principalArn ?? target.roleArn);
  const hash = headers["x-amz-content-sha256"];
  const caller: S3Caller = { ...upload, principal, ...(hash === undefined ? {} : { contentHash: hash }) };
  const put = (name: string, keys: Check["request"]["context"]): Check =>
    s3Check(name, "s3:PutObject", object, target, caller, keys);

  const described = objectKeys(headers, upload.at);
  const extras = [...extrasOf(headers)].map((extra) => {
    const { name, action } = EXTRA[extra];
    return s3Check(name, action, object, target, caller, extraKeys(headers, extra, upload.at));
  });
  const use = { ...upload, principal, object, headers };
  if (upload.multipart !== true) {
    return [
      put("put the object", { ...described, ...conditionalKeys(headers), "s3:ObjectCreationOperation": "true" }),
      ...extras,
      ...keyChecks(target, use, { "encrypt the object": "kms:GenerateDataKey" }),
    ];
  }
  return [
    put("start the upload", { ...described, "s3:ObjectCreationOperation": "false" }),
    ...extras,
    put("upload a part", { ...customerKey(described), "s3:ObjectCreationOperation": "false" }),
    put("complete the upload", {
      ...customerKey(described),
      ...conditionalKeys(headers),
      "s3:ObjectCreationOperation": "true",
    }),
    ...keyChecks(target, use, { "encrypt the parts": "kms:GenerateDataKey", "join the parts": "kms:Decrypt" }),
  ];
}

/** Giving up an upload in parts, or looking at its state. @public */
export function unfinishedUpload(target: Target, options: Upload): Check[] {
  const principal = principalOf(options.principalArn ?? target.roleArn);
  const object = objectArn(target, options.key);
  const check = (name: string, action: string): Check =>
    s3Check(name, action, object, target, { ...options, principal }, {});
  return [
    check("give up the upload", "s3:AbortMultipartUpload"),
    check("list the parts", "s3:ListMultipartUploadParts"),
  ];
}

// the caller's own key must come with each part; all other headers belong to the start
function customerKey(keys: Check["request"]["context"]): Check["request"]["context"] {
  const name = "s3:x-amz-server-side-encryption-customer-algorithm";
  return keys[name] === undefined ? {} : { [name]: keys[name] };
}

/** What Genesys Cloud reads of the bucket before it writes (reported by a public example that cites its IAM article). @public */
export function readBucketSettings(target: Target, options: Transport = {}): Check[] {
  const caller = { ...options, principal: principalOf(target.roleArn) };
  const read = (name: string, action: string): Check => s3Check(name, action, bucketArn(target), target, caller, {});
  return [
    read("read the bucket's region", "s3:GetBucketLocation"),
    read("read the bucket's encryption", "s3:GetEncryptionConfiguration"),
  ];
}
