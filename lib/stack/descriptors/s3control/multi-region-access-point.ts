import { blocksOf, first, textOf } from "../../attributes";
import { within, type Descriptor } from "../../descriptor";
import { readDocument } from "../../inventory/read-document";
import type { Block } from "../../model";
import { symbolOf } from "../../resolve/symbols";
import { control, settingsOf } from "../../setting";
import { ACCESS_POINT_BLOCKS, PUBLIC_ACCESS_BLOCKS } from "../s3/controls";
import { accessPointBlocks } from "../s3/inner";

const BUCKETS = control("accessPointOf", "Leads to buckets", "either", "access", {
  noun: "destination",
  coming: "acts",
  going: "narrower",
});

function nameOf({ address, attributes }: Block): string {
  return textOf(first(attributes["details"])["name"]) ?? symbolOf(`${address}.name`);
}

/** One endpoint for several buckets. */
export const multiRegionAccessPoint: Descriptor = {
  type: "aws_s3control_multi_region_access_point",
  settings: (block) => {
    const { public_access_block, region } = first(block.attributes["details"]);
    const buckets = blocksOf(region).map(({ bucket, bucket_account_id }) =>
      [bucket, bucket_account_id].filter(Boolean).map(String).join(" of "),
    );
    return settingsOf({ kind: "multi-region access point", name: nameOf(block), by: "address" }, block.address, [
      [BUCKETS, buckets.sort().join(", ")],
      [ACCESS_POINT_BLOCKS, accessPointBlocks(public_access_block)],
    ]);
  },
  reads: [
    ...within("details.public_access_block", ...PUBLIC_ACCESS_BLOCKS),
    // the provider looks the region of a bucket up
    ...within("details.region", "bucket", "bucket_account_id", "region"),
  ],
  defaults: { account_id: ({ account }) => account, "details.region.bucket_account_id": ({ account }) => account },
};

/** The policy of a multi-region access point. AWS chooses the alias in its ARN, so the policy may contain any. */
export const multiRegionAccessPointPolicy: Descriptor = {
  type: "aws_s3control_multi_region_access_point_policy",
  policies: (block) => {
    const { partition, account } = block.place;
    const owner = `arn:${partition}:s3::${account}:accesspoint/${symbolOf(`${block.address}.alias`)}`;
    const { policy } = first(block.attributes["details"]);
    return [{ kind: "other", owner, source: block.address, apart: true, ...readDocument(policy) }];
  },
  reads: ["details.policy"],
  defaults: { account_id: ({ account }) => account },
};
