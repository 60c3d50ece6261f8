import { TerraformElement, TerraformResource, Testing, type TerraformStack } from "cdktf";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";
import { london } from "./london";

/** With a hold keeper, and a client whose secret is in a credential. */
export const EVERYTHING: Partial<LegalHoldExportStackProps> = {
  aws: { holdKeeper: { mode: "everything" } },
  genesys: { exportActions: { withoutWorkflow: true } },
};
/** What somebody adds to a stack, or changes in it. */
export type Add = (stack: LegalHoldExportStack) => void;

/** An element that writes what it is told. */
export class Raw extends TerraformElement {
  constructor(
    scope: TerraformStack,
    private readonly fragment: object,
  ) {
    super(scope, `raw${scope.node.children.length}`);
  }

  override toTerraform(): object {
    return this.fragment;
  }
}

/** The resource of a type, with a part of its path. */
export function find(stack: TerraformStack, type: string, path = ""): TerraformResource {
  const all = stack.node
    .findAll()
    .filter((one): one is TerraformResource => TerraformResource.isTerraformResource(one));
  return all.find((one) => one.terraformResourceType === type && one.node.path.includes(path))!;
}

/** Synthesizes London with what is added to it. */
export function synthesis(add: Add, props: Partial<LegalHoldExportStackProps> = EVERYTHING): () => string {
  const stack = new LegalHoldExportStack(Testing.app(), "london", { ...london(), ...props });
  add(stack);
  return () => Testing.synth(stack);
}
