import { isLiteral, show, word, type Faults, type ShapeOf } from "../core";
import type { Statement } from "../policy";
import { isIP } from "node:net";
import { checkStatements } from "./additional-statements";

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

/** Checks the choices about the bucket's policy. @param faults scoped to where the user writes them */
export function checkOptions(
  options: BucketPolicyOptions,
  administrators: readonly string[] | undefined,
  faults: Faults,
): void {
  const { sourceRanges, protectConfiguration, additionalStatements } = options;
  if (sourceRanges !== undefined) checkSourceRanges(sourceRanges, faults);
  if (protectConfiguration === true && !administrators?.length) {
    faults.add({
      code: "ADMINISTRATORS_MISSING",
      field: "protectConfiguration",
      got: "true, and no administrators",
      allowed: "true only beside a list of administrators",
      fix: "Name the administrators, the identity that runs Terraform among them.",
    });
  }
  checkStatements(additionalStatements ?? [], faults);
}

function checkSourceRanges(ranges: readonly string[], faults: Faults): void {
  if (!isLiteral(faults, "sourceRanges", ranges)) return;
  if (ranges.length === 0) {
    faults.add({
      code: "SOURCE_FILTER_WITHOUT_RANGES",
      field: "sourceRanges",
      got: "[]",
      allowed: "at least one range in CIDR form",
      fix: "List the ranges, or leave sourceRanges out: an empty list would look like a filter and be none.",
    });
  }
  ranges.forEach((range, i) => {
    if (isRange(range)) return;
    faults.add({
      code: "SOURCE_RANGE_INVALID",
      field: `sourceRanges[${i}]`,
      got: show(range),
      allowed: "an IPv4 or IPv6 range in CIDR form, such as 198.51.100.0/24, narrower than /0",
      fix: "Correct the range.",
    });
  });
}

function isRange(range: string): boolean {
  const [address = "", length = "", ...rest] = String(range).split("/");
  const family = isIP(address);
  return (
    family !== 0 &&
    rest.length === 0 &&
    /^\d{1,3}$/.test(length) &&
    +length >= 1 &&
    +length <= (family === 4 ? 32 : 128)
  );
}
