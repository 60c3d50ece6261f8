import type { Statement } from "../statement";
import { allObjects, type ExportTarget } from "./target";

/** How uploads are checked for their encryption header. */
export interface EncryptionHeaderRule {
  /**
   * `rejectWrong` denies another value and admits a missing header, which the bucket's default encryption covers.
   * `require` denies a missing header too; parts of multipart uploads carry none, so large files may fail.
   */
  readonly mode: "rejectWrong" | "require";
  /** The one value that is right, `aws:kms` or `AES256`. */
  readonly value: string;
}

const KEY = "s3:x-amz-server-side-encryption";

/** Denies uploads by their encryption header. */
export function encryptionHeader(target: ExportTarget, rule: EncryptionHeaderRule): Statement {
  const wrong = { StringNotEquals: { [KEY]: rule.value } };
  return {
    Sid: "DenyWrongEncryptionHeader",
    Effect: "Deny",
    Principal: "*",
    Action: "s3:PutObject",
    Resource: allObjects(target),
    // a negated operator matches a missing key as well, so only the Null test beside it admits the missing header
    Condition: rule.mode === "require" ? wrong : { Null: { [KEY]: "false" }, ...wrong },
  };
}

/**
 * Denies uploads by the exporter from elsewhere. A filter and no perimeter: a request through a VPC endpoint carries no
 * source address and passes.
 */
export function sourceFilter(target: ExportTarget, ranges: readonly string[]): Statement {
  return {
    Sid: "DenyExporterFromOtherAddresses",
    Effect: "Deny",
    Principal: "*",
    Action: "s3:PutObject",
    Resource: allObjects(target),
    Condition: {
      ArnEquals: { "aws:PrincipalArn": target.exporterRoleArn },
      NotIpAddress: { "aws:SourceIp": ranges },
      Null: { "aws:SourceIp": "false" },
    },
  };
}
