import { isIP } from "node:net";
import { isLiteral, show, type Faults } from "../core";
import { checkStatements } from "./additional-statements";
import type { BucketPolicyOptions } from "./bucket-policy-options";

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
