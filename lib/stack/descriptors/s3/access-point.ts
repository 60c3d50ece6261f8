import { first, textOf } from "../../attributes";
import { within, type Descriptor } from "../../descriptor";
import { policyIn, readDocument } from "../../inventory/read-document";
import { control, settingsOf } from "../../setting";
import { regionalArn, own } from "../arns";
import { TAGS } from "../inert";
import { named, textOrSymbol } from "../named";
import { ACCESS_POINT_BLOCKS, PUBLIC_ACCESS_BLOCKS } from "./controls";
import { accessPointBlocks } from "./inner";

const NETWORK = control("accessPointNetwork", "Reached from", "either", "external", {
  noun: "network from which it is accessible",
});
const OF = control("accessPointOf", "Leads to bucket", "either", "access", {
  noun: "bucket of the access point",
  coming: "acts",
  going: "narrower",
});

const arn = regionalArn("s3", ({ text }) => `accesspoint/${text("name")}`);

/** Another endpoint of a bucket, with a policy and public access blocks of its own. */
export const accessPoint: Descriptor = {
  type: "aws_s3_access_point",
  derived: { arn, id: own("name") },
  policies: (block) => {
    const { partition, region, account } = block.place;
    const made = `arn:${partition}:s3:${region}:${account}:accesspoint/${textOrSymbol(block, "name")}`;
    return policyIn(block, { kind: "other", owner: textOf(block.attributes["arn"]) ?? made });
  },
  settings: (block) => {
    const { address, attributes } = block;
    const name = textOrSymbol(block, "name");
    const network = textOf(first(attributes["vpc_configuration"])["vpc_id"]);
    return settingsOf({ kind: "access point", name, by: "address" }, address, [
      named(name),
      [OF, [attributes["bucket"], attributes["bucket_account_id"]].filter(Boolean).map(String).join(" of ")],
      [ACCESS_POINT_BLOCKS, accessPointBlocks(attributes["public_access_block_configuration"])],
      [NETWORK, network === undefined ? "the internet" : `the network ${network} only`],
    ]);
  },
  holds: "a policy that is set elsewhere",
  reads: [
    "name",
    "bucket",
    "bucket_account_id",
    "policy",
    ...within("public_access_block_configuration", ...PUBLIC_ACCESS_BLOCKS),
    "vpc_configuration.vpc_id",
  ],
  defaults: { account_id: ({ account }) => account, bucket_account_id: ({ account }) => account },
  inert: { ...TAGS },
};

/** The policy of an access point. */
export const accessPointPolicy: Descriptor = {
  type: "aws_s3control_access_point_policy",
  sets: ["access_point_arn"],
  policies: (block) => {
    const owner = textOrSymbol(block, "access_point_arn");
    return [{ kind: "other", owner, source: block.address, apart: true, ...readDocument(block.attributes["policy"]) }];
  },
  reads: ["access_point_arn", "policy"],
};
