import { flagOf, numberOrNull, textOf } from "../../attributes";
import type { Descriptor, End } from "../../descriptor";
import { policyIn, readDocument } from "../../inventory/read-document";
import type { Place } from "../../model";
import type { PolicyDocument } from "../../policy-parts";
import { control, settingsOf } from "../../setting";
import { own, regionalArn } from "../arns";
import { DESCRIPTION, TAGS } from "../inert";
import { inRegion, textOrSymbol } from "../named";
import { BUCKET } from "../s3/controls";
import { keyArn, keyArnOf } from "./names";

const ROTATION = control("keyRotation", "Key rotation", "more", "setting");
const WINDOW = control("deletionWindow", "Waits before the key ends", "more", "protection", {
  noun: "waiting period before the key is deleted",
  unit: "days",
});
const ENABLED = control("keyEnabled", "Key enabled", "either", "setting");

// policies elsewhere may name the alias, and encryption through it uses another key from then on
const ALIASED = control("aliasedKey", "Key", "either", "access", {
  coming: "acts",
  going: "nothing",
  bounds: "never",
  unclear: "policies and resources outside the stack may use the alias",
});

const arn = regionalArn("kms", ({ text }) => `key/${text("key_id")}`);

const GONE: End = {
  verdict: "irreversible",
  risk: "protection",
  loses: "everything that is encrypted with it",
  replacedBy: ["customer_master_key_spec", "key_usage", "multi_region", "custom_key_store_id", "xks_key_id"],
};

// documented: KMS API, CreateKey and EnableKeyRotation
const DEFAULTS = {
  key_usage: "ENCRYPT_DECRYPT",
  customer_master_key_spec: "SYMMETRIC_DEFAULT",
  key_spec: "SYMMETRIC_DEFAULT",
  multi_region: false,
  bypass_policy_lockout_safety_check: false,
  rotation_period_in_days: 365,
};

// the types of keys with a policy of their own
function keyType(type: string, enabled: string, ends: End, rotates: boolean): Descriptor {
  return {
    type,
    derived: { arn, id: own("key_id") },
    policies: (block) => {
      const value = block.attributes["policy"];
      const read = value === undefined || value === "" ? { document: byDefault(block.place) } : readDocument(value);
      return [{ kind: "key", owner: keyArnOf(block), source: block.address, ...read }];
    },
    settings: ({ attributes, address, kept }) =>
      settingsOf({ kind: "key", name: address, by: "name" }, address, [
        [BUCKET.managed, true],
        ...(rotates ? ([[ROTATION, flagOf(attributes["enable_key_rotation"], false)]] as const) : []),
        [WINDOW, numberOrNull(attributes["deletion_window_in_days"]) ?? 30],
        [ENABLED, flagOf(attributes[enabled], true)],
        ...(kept === undefined ? [] : ([[BUCKET.preventDestroy, kept]] as const)),
      ]),
    ends,
    keeps: ["policy"],
    defaults: DEFAULTS,
    reads: [
      "policy",
      "deletion_window_in_days",
      enabled,
      "lifecycle.prevent_destroy",
      ...(rotates ? ["enable_key_rotation"] : []),
    ],
    inert: { ...TAGS, ...DESCRIPTION },
  };
}

export const key = keyType("aws_kms_key", "is_enabled", GONE, true);

/** A key with imported key material. */
export const externalKey = keyType(
  "aws_kms_external_key",
  "enabled",
  { ...GONE, replacedBy: ["key_usage", "key_spec", "multi_region", "key_material_base64"] },
  false,
);

// its primary key still exists and can be replicated again
const COPY_GONE: End = {
  verdict: "broader",
  risk: "protection",
  loses: "what is encrypted with it in its region, until there is a copy of the primary key again",
  replacedBy: ["primary_key_arn"],
};

/** A replica of a multi-Region key, with a policy of its own. */
export const [replicaKey, replicaExternalKey] = ["aws_kms_replica_key", "aws_kms_replica_external_key"].map((type) =>
  keyType(type, "enabled", COPY_GONE, false),
) as [Descriptor, Descriptor];

// AWS's default key policy: it delegates to IAM policies of the account (documented)
function byDefault({ partition, account }: Place): PolicyDocument {
  const Principal = { AWS: `arn:${partition}:iam::${account}:root` };
  return { Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal, Action: "kms:*", Resource: "*" }] };
}

export const keyPolicy: Descriptor = {
  type: "aws_kms_key_policy",
  sets: ["key_id"],
  policies: (block) =>
    policyIn(block, { kind: "key", owner: keyArn(block.place, block.attributes["key_id"]), apart: true }),
  reads: ["key_id", "policy"],
  defaults: { bypass_policy_lockout_safety_check: false },
};

export const alias: Descriptor = {
  type: "aws_kms_alias",
  derived: { arn: regionalArn("kms", own("name")), id: own("name") },
  settings: (block, stack) => {
    const { target_key_id } = block.attributes;
    const name = textOrSymbol(block, "name");
    return settingsOf({ kind: "key alias", name: inRegion(name, block, stack), by: "name" }, block.address, [
      // both an ARN and an id are accepted
      [ALIASED, textOf(target_key_id) === undefined ? null : keyArn(block.place, target_key_id)],
    ]);
  },
  ends: "a name; access through it has its own row",
  reads: ["name", "target_key_id"],
};
