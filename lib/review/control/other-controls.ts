import type { Access } from "../access";
import { listOf, statementsOf } from "../policy-parts";
import { blocksOfType, symbolOf, type ReviewStack } from "../input";
import { blocksOf, type Attributes } from "../stack-json";
import type { InventoryControl } from "../types";
import { canonicalOrDigest } from "./canonical";
import { isOn, numberOrNull, rowsFor, textOrNull, type Found } from "./subjects";

/** Settings of keys, roles and audit trails, and of the account. */
export function accountControls(stack: ReviewStack): readonly InventoryControl[] {
  const keys = blocksOfType(stack, "aws_kms_key").flatMap(({ address, attributes, kept }) =>
    rowsFor(`key ${address}`, [
      ["managed", true, address],
      ["keyRotation", isOn(attributes["enable_key_rotation"]), address],
      ["deletionWindow", numberOrNull(attributes["deletion_window_in_days"]) ?? 30, address],
      ["keyEnabled", attributes["is_enabled"] !== false, address],
      ...(kept === undefined ? [] : [["preventDestroy", kept, address] as const]),
    ]),
  );
  const roles = blocksOfType(stack, "aws_iam_role").flatMap(({ address, attributes }) => {
    const name = textOrNull(attributes["name"]) ?? symbolOf(`${address}.name`);
    return rowsFor(`role ${name}`, [
      ["maxSession", numberOrNull(attributes["max_session_duration"]) ?? 3600, address],
      ["boundary", textOrNull(attributes["permissions_boundary"]), address],
    ]);
  });
  const names = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"];
  const blocks = blocksOfType(stack, "aws_s3_account_public_access_block").flatMap(({ address, attributes }) => {
    const found: Found = ["publicAccessBlock", names.filter((name) => isOn(attributes[name])), address];
    return rowsFor("all buckets of the account", [found]);
  });
  const trails = blocksOfType(stack, "aws_cloudtrail").flatMap(({ address, attributes }) =>
    rowsFor(`trail ${textOrNull(attributes["name"]) ?? symbolOf(`${address}.name`)}`, [
      ["managed", true, address],
      ["trailLogging", attributes["enable_logging"] !== false, address],
      ["trailEvents", canonicalOrDigest(recorded(attributes)), address],
      ["trailBucket", textOrNull(attributes["s3_bucket_name"]), address],
      ["trailKey", textOrNull(attributes["kms_key_id"]), address],
      ["trailValidation", isOn(attributes["enable_log_file_validation"]), address],
    ]),
  );
  return [...keys, ...roles, ...blocks, ...trails];
}

// a selector's name is its own only
function recorded(trail: Attributes): unknown {
  const advanced = blocksOf(trail["advanced_event_selector"]).map(({ field_selector }) => field_selector);
  const { event_selector, is_multi_region_trail, is_organization_trail } = trail;
  return {
    advanced,
    event_selector,
    everywhere: isOn(is_multi_region_trail),
    organization: isOn(is_organization_trail),
    global: trail["include_global_service_events"] !== false,
  };
}

/** Which accounts a role trusts, and by which external ids. */
export function trustControls(access: Access): readonly InventoryControl[] {
  return [...access.resources].flatMap(([owner, policies]) =>
    policies.flatMap((policy) => {
      if (policy.kind !== "trust" || policy.document === undefined) return [];
      const allows = statementsOf(policy.document).filter(({ Effect }) => Effect === "Allow");
      const principals = allows.flatMap(({ Principal }) =>
        Principal === "*" ? ["*"] : Object.values(Principal ?? {}).flatMap((one) => [...listOf<string>(one)]),
      );
      const ids = allows.flatMap(({ Condition }) =>
        Object.entries(Condition ?? {}).flatMap(([, keys]) =>
          Object.entries(keys).flatMap(([key, value]) =>
            key.toLowerCase() === "sts:externalid" ? listOf<unknown>(value).map(String) : [],
          ),
        ),
      );
      const accounts = principals.map((one) => /^arn:[^:]*:iam::([^:]*):/.exec(one)?.[1] ?? one);
      return rowsFor(`trust of ${owner}`, [
        ["trustedAccounts", unique(accounts), policy.source],
        ["externalIds", ids.length === 0 ? null : unique(ids).join(", "), policy.source],
      ]);
    }),
  );
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
