import { hasDynamic, type Attributes } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import type { Block, Stack } from "../../model";
import { symbolOf } from "../../resolve/symbols";
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
      ...settingsOf(aboutBucket(block), block.address, asOpen(read(block.attributes, block, stack), block, reads)),
      ...settingsOf({ kind: "setting", name: block.address, by: "address" }, block.address, [[OF, bucketName(block)]]),
    ],
    reads: ["bucket", ...reads],
    defaults: OWNER,
    ...more,
  };
}

// what no known block sets may be in a dynamic block that could not be resolved
function asOpen(found: readonly Found[], { address, attributes }: Block, reads: readonly string[]): readonly Found[] {
  const open = reads.map((path) => path.split(".")[0]!).find((name) => hasDynamic(attributes, name));
  if (open === undefined) return found;
  const symbol = symbolOf(`${address}.${open}`);
  return found.map(([one, value]) => [one, one.bounds === "never" ? value : (value ?? symbol)]);
}
