import { blocksOfType, textOf, type Stack } from "../stack";
import { whyPerhaps } from "./part";
import { flagIn, saidOf, type AskedBucket, type Said } from "./set-up";

/** Whether a bucket or its account blocks public access by one argument; undefined if unknown. */
export function isBlocked(stack: Stack, bucket: AskedBucket, argument: string): boolean | undefined {
  const said = saidOf(stack, bucket, "aws_s3_bucket_public_access_block");
  const account = blocksOfType(stack, "aws_s3_account_public_access_block").find(
    ({ attributes, place }) => (textOf(attributes["account_id"]) ?? place.account) === bucket.block?.place.account,
  );
  // the account and its organization may block it too, and no bucket takes that back
  const given = account && flagIn(account.attributes[argument]);
  const everywhere = whyPerhaps(account) === undefined || given === false ? given : undefined;
  return everywhere === true ? true : byBucket(said, argument, everywhere, bucket.block !== undefined);
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
