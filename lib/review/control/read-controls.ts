import type { Access } from "../access";
import type { ReviewStack } from "../input";
import type { InventoryControl } from "../types";
import { bucketControls } from "./bucket-controls";
import { genesysControls } from "./genesys-controls";
import { accountControls, trustControls } from "./other-controls";

/** Everything in a stack that bounds what grants can do, or exposes something. */
export function readControls(stack: ReviewStack, access: Access): readonly InventoryControl[] {
  return [...bucketControls(stack), ...accountControls(stack), ...trustControls(access), ...genesysControls(stack)];
}
