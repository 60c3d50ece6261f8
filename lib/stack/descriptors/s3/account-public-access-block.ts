import type { Descriptor } from "../../descriptor";
import { settingsOf } from "../../setting";
import { inAccount } from "../named";
import { ACCOUNT_BLOCKS, PUBLIC_ACCESS_BLOCKS } from "./controls";
import { publicAccessBlocks } from "./inner";

/** The public access blocks for all buckets of an account. */
export const accountPublicAccessBlock: Descriptor = {
  type: "aws_s3_account_public_access_block",
  sets: ["account_id"],
  settings: (block, stack) =>
    settingsOf({ kind: "all buckets of the account", name: inAccount("", block, stack), by: "name" }, block.address, [
      [ACCOUNT_BLOCKS, publicAccessBlocks(block.attributes)],
    ]),
  reads: PUBLIC_ACCESS_BLOCKS,
  defaults: { account_id: ({ account }) => account },
};
