import { word, type ShapeOf } from "../core";
import type { Statement } from "../policy";

/** Choices about the bucket's policy. @public */
export interface BucketPolicyOptions {
  /**
   * `any`: no condition, the bucket's default encryption covers a missing header. `rejectWrong`: another algorithm is
   * denied, a missing header admitted. `require`: a missing header is denied too, which breaks multipart uploads.
   * Nobody has documented which header Genesys Cloud sends. None of these sees an upload under a customer's key (SSE-C),
   * which carries another header: the bucket's encryption settings block it.
   * @default any
   */
  readonly encryptionHeader?: "any" | "rejectWrong" | "require";
  /**
   * Source address ranges of uploads, in CIDR form. A filter and no perimeter: requests without a source address pass.
   * Genesys Cloud publishes ranges for media only, none for the exporter.
   * @default any address
   */
  readonly sourceRanges?: readonly string[];
  /**
   * Denies every change of the bucket's configuration to all but the administrators. Without it, whoever may put the
   * bucket policy can lift everything else. The actions are those of a date, which the permissions page names: one
   * that AWS adds later is not denied until the library is brought up to date.
   * @default true when administrators are given
   */
  readonly protectConfiguration?: boolean;
  /**
   * Denies uploads, copies, retention and holds where the exporter writes to everyone but the exporter, custodians and the
   * roles that place holds. Without it whoever may write in the account can put a false recording over a true one.
   * @default true
   */
  readonly onlyExporterWrites?: boolean;
  /** Further statements for the one policy of the bucket. Checked like our own. @default none */
  readonly additionalStatements?: readonly Statement[];
}

const statementShape: ShapeOf<Statement> = {
  Sid: "value",
  Effect: word("STATEMENT_EFFECT_INVALID", ["Allow", "Deny"], "Say what the statement does, in this spelling."),
  Principal: "value",
  NotPrincipal: "value",
  Action: "value",
  NotAction: "value",
  Resource: "value",
  NotResource: "value",
  Condition: "opaque",
};

export const bucketPolicyOptionsShape: ShapeOf<BucketPolicyOptions> = {
  encryptionHeader: word(
    "ENCRYPTION_HEADER_MODE_INVALID",
    ["any", "rejectWrong", "require"],
    "Leave it out unless uploads with another algorithm have to be denied.",
  ),
  sourceRanges: "list",
  protectConfiguration: "flag",
  onlyExporterWrites: "flag",
  additionalStatements: [statementShape],
};
