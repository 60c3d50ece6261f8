import type { Access } from "../access";
import type { ReviewStack } from "../input";
import type { InventoryControl } from "../types";
import { actionControls } from "./action-controls";
import { bucketControls } from "./bucket-controls";
import { deliveryControls } from "./delivery-controls";
import { functionControls } from "./function-controls";
import { genesysControls } from "./genesys-controls";
import { accountControls, trustControls } from "./other-controls";

/** Everything in a stack that bounds what grants can do, or exposes something. */
export function readControls(stack: ReviewStack, access: Access): readonly InventoryControl[] {
  return [
    ...bucketControls(stack),
    ...accountControls(stack),
    ...deliveryControls(stack),
    ...functionControls(stack),
    ...trustControls(access),
    ...genesysControls(stack),
    ...actionControls(stack),
  ];
}
