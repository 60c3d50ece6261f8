import { TerraformStack, type TerraformElement, type TerraformResource } from "cdktf";
import { show, type Faults } from "../core";
import { list, object } from "./plain";
import { elementsOf, isLeftOut } from "./survey";
import { addressOf, fragmentOf, isBlock, overridesOf, type Fragment } from "./written";

/**
 * Refuses `import` and `moved` blocks, however they are written, for resources that are valid only if one Terraform run
 * created them all: importing one of them does not include the others. Moving all of them together is allowed. Code
 * `PLANES_DISAGREE`.
 */
export function refuseAdoption(check: TerraformElement, together: readonly TerraformResource[], faults: Faults): void {
  const stack = TerraformStack.of(check);
  const written = elementsOf(stack).filter((one) => isBlock(one) || !isLeftOut(one));
  const fragments: readonly Fragment[] = [...written.map(fragmentOf), overridesOf(stack)];
  const targets = (section: string) =>
    new Set(fragments.flatMap((one) => list(one[section]).map((block) => String(object(block)["to"]))));
  const addresses = together.map((one) => addressOf(one));
  const [imported, moved] = [targets("import"), targets("moved")];
  const all = addresses.every((one) => moved.has(one));
  for (const address of addresses) {
    if (!imported.has(address) && (all || !moved.has(address))) continue;
    faults.add({
      code: "PLANES_DISAGREE",
      field: address,
      got: show(imported.has(address) ? "import" : "moved"),
      allowed: `made by one run with ${addresses.filter((one) => one !== address).join(", ")}, or moved with all of them`,
      fix: "Remove the block: a client that another run made has no secret to give to the credential.",
    });
  }
}
