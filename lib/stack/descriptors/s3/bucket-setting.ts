import type { Attributes } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import type { Block, Stack } from "../../model";
import { control, settingsOf, type Found } from "../../setting";
import { aboutBucket, bucketName } from "./names";

const OF = control("settingOf", "Set for bucket", "either", "access", {
  noun: "bucket that it configures",
  going: "nothing",
  bounds: "never",
});

/** Whose the bucket has to be: in the account that the provider works in it is its own. */
export const OWNER: NonNullable<Descriptor["defaults"]> = { expected_bucket_owner: ({ account }) => account };

type Read = (attributes: Attributes, block: Block, stack: Stack) => readonly Found[];

/** A type that holds one setting of a bucket and nothing else. @param type what follows `aws_s3_bucket_` */
export function bucketSetting(
  type: string,
  read: Read,
  reads: readonly string[],
  more: Partial<Descriptor> = {},
): Descriptor {
  return {
    type: `aws_s3_bucket_${type}`,
    sets: ["bucket"],
    settings: (block, stack) => [
      ...settingsOf(aboutBucket(block), block.address, read(block.attributes, block, stack)),
      ...settingsOf({ kind: "setting", name: block.address, by: "address" }, block.address, [[OF, bucketName(block)]]),
    ],
    reads: ["bucket", ...reads],
    defaults: OWNER,
    ...more,
  };
}
