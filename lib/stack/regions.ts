import { without } from "./attributes";
import type { RawBlock } from "./resolve/raw-block";

// of these `region` is no place of their own, but what they are about, or was until release 6 of the provider
const ABOUT_ANOTHER =
  /^(?:data\.)?aws_(?:config_aggregate_authorization|servicequotas_templates?|cloudformation_stack_set_instance|opsworks_stack)$/;
const REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d$/;

/** Whether `region` is an argument of a type by which release 6 of the provider takes another region than its own (documented). */
export function hasRegion(type: string): boolean {
  return /^(?:data\.)?aws_/.test(type) && !ABOUT_ANOTHER.test(type);
}

/**
 * A block in the region that it names itself, instead of that of its provider. The argument goes where it says nothing else
 * than the provider does, so that it is as good as not written.
 * @param region its argument, resolved
 * @param isPlaceCompared whether rows come of another region by themselves: then the argument goes whatever it says
 */
export function inItsRegion<B extends RawBlock>(block: B, region: unknown, isPlaceCompared: boolean): B {
  const { type, place, attributes } = block;
  // held against a region that is not known it may be another one
  if (typeof region !== "string" || !REGION.test(region) || !REGION.test(place.region) || !hasRegion(type))
    return block;
  const isTold = isPlaceCompared || region === place.region;
  return {
    ...block,
    place: { ...place, region },
    ...(isTold && { attributes: without(attributes, ["region"]) }),
  };
}
