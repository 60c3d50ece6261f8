import { blocksOf, first, textOf, type Attributes } from "../../attributes";
import { canonicalOrDigest } from "../../canonical";
import type { Found } from "../../setting";
import { bucketSetting } from "./bucket-setting";
import { BUCKET } from "./controls";

const PARTS = ["index_document", "error_document", "redirect_all_requests_to", "routing_rule", "routing_rules"];

/** A website: objects are served without signatures over http to everybody whom the policy allows. */
export const websiteConfiguration = bucketSetting("website_configuration", website, PARTS);

/** @param a arguments of the resource, or of the block in a bucket */
export function website(a: Attributes): readonly Found[] {
  const parts = PARTS.filter((name) => a[name] !== "" && blocksOf(a[name]).length > 0).map((name) => [name, a[name]]);
  if (parts.length === 0) return [[BUCKET.website, null]];
  const all = a["redirect_all_requests_to"];
  const host = textOf(all) ?? textOf(first(all)["host_name"]);
  return [
    [BUCKET.website, [host === undefined ? "serves pages over http" : `sends everybody to ${host}`]],
    [BUCKET.websiteHow, canonicalOrDigest({ ...Object.fromEntries(parts), ...inOrder(a["routing_rule"]) })],
  ];
}

// the first matching rule counts
function inOrder(rules: unknown): Attributes {
  const all = blocksOf(rules);
  return all.length < 2 ? {} : { routing_rule: all.map((rule, place) => ({ place, rule })) };
}
