import { without } from "./attributes";
import type { RawBlock } from "./resolve/raw-block";

// for these types, `region` is not the location of the resource, or was not before version 6 of the provider
const ABOUT_ANOTHER =
  /^(?:data\.)?aws_(?:config_aggregate_authorization|servicequotas_templates?|cloudformation_stack_set_instance|opsworks_stack)$/;
const REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d$/;

/**
 * Whether `region` is the argument with which version 6 of the provider overrides the provider's region for a type
 * (documented).
 */
export function hasRegion(type: string): boolean {
  return /^(?:data\.)?aws_/.test(type) && !ABOUT_ANOTHER.test(type);
}

/**
 * A block in the region of its own `region` argument instead of the provider's. The argument is removed if it equals
 * the provider's region.
 * @param region its argument, resolved
 * @param isPlaceCompared whether rows report another region themselves; then the argument is always removed
 */
export function inItsRegion<B extends RawBlock>(block: B, region: unknown, isPlaceCompared: boolean): B {
  const { type, place, attributes } = block;
  // the provider's region may be unknown, and then different
  if (typeof region !== "string" || !REGION.test(region) || !REGION.test(place.region) || !hasRegion(type))
    return block;
  const isTold = isPlaceCompared || region === place.region;
  return {
    ...block,
    place: { ...place, region },
    ...(isTold && { attributes: without(attributes, ["region"]) }),
  };
}
