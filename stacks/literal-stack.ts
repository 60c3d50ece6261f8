import { DefaultTokenResolver, StringConcat, TerraformElement, TerraformStack, Tokenization } from "cdktf";
import type { IConstruct } from "constructs";
import { resolveTokens, withLiteralsResolved } from "./resolve-literals";

/**
 * A stack that is nearly all literal. Before it writes anything, cdktf resolves every element only to find references to
 * other stacks, and when it writes, every element twice; that is half of a synthesis. What holds no token needs none of
 * it, which is quicker to see.
 */
export class LiteralStack extends TerraformStack {
  override prepareStack(): void {
    this.ensureBackendExists();
    const options = { scope: this, preparing: true, resolver: new DefaultTokenResolver(new StringConcat()) };
    // all of them first: a reference adds elements
    for (const element of elementsOf(this, [])) {
      resolveTokens(element.toTerraform(), (part) => Tokenization.resolve(part, options) as unknown);
    }
  }

  override toTerraform(): unknown {
    return withLiteralsResolved(() => super.toTerraform() as unknown);
  }
}

function elementsOf(construct: IConstruct, found: TerraformElement[]): TerraformElement[] {
  if (TerraformElement.isTerraformElement(construct)) found.push(construct);
  for (const child of construct.node.children) {
    // a stack within the stack is prepared by itself
    if (!TerraformStack.isStack(child)) elementsOf(child, found);
  }
  return found;
}
