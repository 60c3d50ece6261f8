import fc from "fast-check";
import type { LegalHoldExportStackProps } from "../../stacks";

type Props = Pick<LegalHoldExportStackProps, "awsAccountId" | "genesys" | "aws">;
type Key = NonNullable<LegalHoldExportStackProps["aws"]>["operationsKey"];

/** Random legal choices of the operations key, for options that decide what there is for it to encrypt. */
export function operationsKey(
  { awsAccountId, genesys, aws }: Props,
  { partition, region }: { readonly partition: string; readonly region: string },
): fc.Arbitrary<Key> {
  const used = aws?.holdKeeper !== undefined || genesys?.jobNotification?.eventBridge !== undefined;
  const files = aws?.trail?.dataEventsBucket !== undefined && aws.trail.dataEventsKeyArn === undefined;
  const existingKeyArn = `arn:${partition}:kms:${region}:444455556666:key/0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10`;
  const trailReaders = [`arn:${partition}:iam::${awsAccountId}:role/auditor`];
  return fc.constantFrom<Key>(
    undefined,
    ...(used ? [{}, { awsManaged: true }, { deletionWindowDays: 7 }, { existingKeyArn, awsManaged: false }] : []),
    ...(files ? [{ trailReaders }, { existingKeyArn, trailReaders }] : []),
  );
}
