import { TerraformElement, TerraformStack } from "cdktf";
import { Faults } from "../core";
import { leaveOut } from "./survey";
import { isWritten, overridesOf } from "./written";

/**
 * Refuses at synthesis that an element that makes Terraform forget something is removed from the tree or overridden. Others
 * may be added beside it. Code `PLANES_DISAGREE`.
 */
export function keepForgotten(element: TerraformElement): void {
  new KeepForgotten(element);
}

/** A separate element, so that the check runs even if the other element is removed. */
class KeepForgotten extends TerraformElement {
  constructor(private readonly element: TerraformElement) {
    super(element.node.scope!, `${element.node.id}_as_made`);
    leaveOut(this);
  }

  override toTerraform(): object {
    const overrides = overridesOf(TerraformStack.of(this));
    if (isWritten(this.element) && (!("removed" in overrides) || Array.isArray(overrides["removed"]))) return {};
    const faults = new Faults();
    faults.add({
      code: "PLANES_DISAGREE",
      field: this.element.node.path,
      got: "not written as it is",
      allowed: "a removed block with destroy = false: without it Terraform destroys what is no longer made",
      fix: "Leave it in the stack; a removed block of your own goes beside it, as a list.",
    });
    faults.throwIfAny(this.element.node.path);
    return {};
  }
}
