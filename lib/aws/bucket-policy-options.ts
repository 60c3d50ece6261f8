import { isLiteral, show, word, type Faults, type ShapeOf } from "../core";
import type { Statement } from "../policy";
import { isIP } from "node:net";
import { checkStatements } from "./additional-statements";

/** Options of the bucket policy. @public */
export interface BucketPolicyOptions {
  /**
   * `any`: no condition, the bucket's default encryption covers a missing header. `rejectWrong`: another algorithm is
   * denied, a missing header admitted. `require`: a missing header is denied too, which breaks multipart uploads.
   * Which header Genesys Cloud sends is not documented. None of these stops an upload with a customer-provided key (SSE-C),
   * which carries another header: the bucket's encryption settings block it.
   * @default any
   */
  readonly encryptionHeader?: "any" | "rejectWrong" | "require";
  /**
   * Source address ranges of uploads, in CIDR form. A filter, not a perimeter: requests without a source address pass.
   * Genesys Cloud publishes ranges for media only, none for the exporter.
   * @default any address
   */
  readonly sourceRanges?: readonly string[];
  /**
   * Denies every change of the bucket's configuration to all but the administrators. Without it, any principal that may put
   * the bucket policy can remove all other denials. The actions are those of a date, which the permissions page names: one
   * that AWS adds later is not denied until the library is updated.
   * @default true when administrators are given
   */
  readonly protectConfiguration?: boolean;
  /**
   * On the keys that the exporter may write, denies uploads, copies, retention and holds to all but the exporter, custodians and the
   * roles that place holds. Without it anybody who may write in the account can put a false recording over a true one.
   * @default true
   */
  readonly onlyExporterWrites?: boolean;
  /** Further statements for the bucket's only policy. Checked like those of this library. @default none */
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

/** Checks the options of the bucket policy. @param faults scoped to where the user writes them */
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
