import fc from "fast-check";
import type { LegalHoldExportProps } from "../../lib/hold";
import { legalProps } from "./legal-props";

/**
 * Random legal configurations. Statements that an owner adds are left out: what they allow is the owner's choice, and
 * no table says it.
 */
export function accessProps(): fc.Arbitrary<LegalHoldExportProps> {
  return legalProps().map((stackProps) => {
    const props: { [name: string]: unknown } & LegalHoldExportProps = { ...stackProps };
    for (const name of ["backend", "genesysCredentials", "tags"]) delete props[name];
    const bucketPolicy = { ...props.aws?.bucketPolicy, additionalStatements: undefined };
    return { ...props, aws: { ...props.aws, bucketPolicy } };
  });
}
