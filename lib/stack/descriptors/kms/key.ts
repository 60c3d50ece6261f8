import { isOn, numberOrNull } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { readDocument } from "../../inventory/read-document";
import type { Place } from "../../model";
import type { PolicyDocument } from "../../policy-parts";
import { control, settingsOf } from "../../setting";
import { own, regionalArn } from "../arns";
import { DESCRIPTION, TAGS } from "../inert";
import { BUCKET } from "../s3/controls";
import { keyArn, keyArnOf } from "./names";

const ROTATION = control("keyRotation", "Key rotation", "more", "setting");
const WINDOW = control("deletionWindow", "Waits before the key ends", "more", "protection", { unit: "days" });
const ENABLED = control("keyEnabled", "Key enabled", "either", "setting");

/** A key. */
export const key: Descriptor = {
  type: "aws_kms_key",
  derived: { arn: regionalArn("kms", ({ text }) => `key/${text("key_id")}`), id: own("key_id") },
  policies: (block) => {
    const value = block.attributes["policy"];
    const read = value === undefined || value === "" ? { document: byDefault(block.place) } : readDocument(value);
    return [{ kind: "key", owner: keyArnOf(block), source: block.address, ...read }];
  },
  settings: ({ attributes, address, kept }) =>
    settingsOf({ kind: "key", name: address, by: "name" }, address, [
      [BUCKET.managed, true],
      [ROTATION, isOn(attributes["enable_key_rotation"])],
      [WINDOW, numberOrNull(attributes["deletion_window_in_days"]) ?? 30],
      [ENABLED, attributes["is_enabled"] !== false],
      ...(kept === undefined ? [] : ([[BUCKET.preventDestroy, kept]] as const)),
    ]),
  ends: {
    verdict: "irreversible",
    risk: "protection",
    loses: "everything that is encrypted with it",
    replacedBy: ["customer_master_key_spec", "key_usage", "multi_region", "custom_key_store_id", "xks_key_id"],
  },
  reads: ["policy", "enable_key_rotation", "deletion_window_in_days", "is_enabled"],
  inert: { ...TAGS, ...DESCRIPTION },
};

// what AWS gives a key without a policy: the account leaves it to IAM (documented)
function byDefault({ partition, account }: Place): PolicyDocument {
  const Principal = { AWS: `arn:${partition}:iam::${account}:root` };
  return { Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal, Action: "kms:*", Resource: "*" }] };
}

/** The policy of a key. */
export const keyPolicy: Descriptor = {
  type: "aws_kms_key_policy",
  policies: (block) => {
    const { key_id, policy } = block.attributes;
    if (policy === undefined || policy === "") return [];
    return [
      { kind: "key", owner: keyArn(block.place, key_id), source: block.address, apart: true, ...readDocument(policy) },
    ];
  },
  reads: ["key_id", "policy"],
};

/** Another name of a key. */
export const alias: Descriptor = {
  type: "aws_kms_alias",
  derived: { arn: regionalArn("kms", own("name")), id: own("name") },
  ends: "a name; who was let in by it is a row of its own",
  reads: [],
};
