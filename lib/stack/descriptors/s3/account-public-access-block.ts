import type { Descriptor } from "../../descriptor";
import { settingsOf } from "../../setting";
import { inAccount } from "../named";
import { BUCKET } from "./controls";
import { publicAccessBlocks } from "./inner";

/** The blocks of public access for every bucket of the account. */
export const accountPublicAccessBlock: Descriptor = {
  type: "aws_s3_account_public_access_block",
  settings: (block, stack) =>
    settingsOf({ kind: "all buckets of the account", name: inAccount("", block, stack), by: "name" }, block.address, [
      [BUCKET.publicAccessBlock, publicAccessBlocks(block.attributes)],
    ]),
  reads: ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"],
};
