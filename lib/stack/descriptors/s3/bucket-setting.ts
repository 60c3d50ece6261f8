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

/** The expected owner of a bucket; the provider's own account is the default. */
export const OWNER: NonNullable<Descriptor["defaults"]> = { expected_bucket_owner: ({ account }) => account };

type Read = (attributes: Attributes, block: Block, stack: Stack) => readonly Found[];

/** A type with a single setting of a bucket. @param type without the prefix `aws_s3_bucket_` */
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
