import { blocksOfType, textOf, type Block, type Stack } from "../stack";
import { whyPerhaps } from "./part";
import { flagIn, saidOf, type AskedBucket, type Said } from "./set-up";

/** Whether a bucket or its account blocks public access by one argument; undefined if unknown. */
export function isBlocked(stack: Stack, bucket: AskedBucket, argument: string): boolean | undefined {
  const said = saidOf(stack, bucket, "aws_s3_bucket_public_access_block");
  const account = ofAccount(stack, bucket);
  const given = flagIn(account?.attributes[argument]);
  const everywhere = whyPerhaps(account) === undefined || given === false ? given : undefined;
  return everywhere === true ? true : byBucket(said, argument, everywhere, bucket.block !== undefined);
}

function ofAccount(stack: Stack, bucket: AskedBucket): Block | undefined {
  return blocksOfType(stack, "aws_s3_account_public_access_block").find(
    ({ attributes, place }) => (textOf(attributes["account_id"]) ?? place.account) === bucket.block?.place.account,
  );
}

/** What is assumed where a bucket does not block public access: its account and organization can, whatever it says. */
export function accountNote(stack: Stack, bucket: AskedBucket): readonly string[] {
  const open = ["block_public_acls", "restrict_public_buckets"].some((one) => isBlocked(stack, bucket, one) === false);
  if (!open || ofAccount(stack, bucket) !== undefined) return [];
  return ["The stack does not say whether the bucket's account blocks public access; it is assumed not to."];
}

// new buckets block all of it since April 2023
function byBucket(
  { attributes, perhaps }: Said,
  argument: string,
  everywhere: boolean | undefined,
  made: boolean,
): boolean | undefined {
  if (perhaps !== undefined) return undefined;
  if (attributes === undefined) return made ? true : undefined;
  const own = flagIn(attributes[argument]);
  return own === false && everywhere === undefined ? undefined : own;
}
