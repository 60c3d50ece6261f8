import { DefaultTokenResolver, StringConcat, TerraformElement, TerraformStack, Tokenization } from "cdktf";
import type { IConstruct } from "constructs";

/**
 * A stack that is nearly all literal. Before it writes anything, cdktf resolves every element only to find references to
 * other stacks; that is a third of a synthesis. What holds no token holds no reference, which is quicker to see.
 */
export class LiteralStack extends TerraformStack {
  override prepareStack(): void {
    this.ensureBackendExists();
    const options = { scope: this, preparing: true, resolver: new DefaultTokenResolver(new StringConcat()) };
    // all of them first: a reference adds elements
    for (const element of elementsOf(this, [])) {
      const json: unknown = element.toTerraform();
      if (!isLiteral(json)) Tokenization.resolve(json, options);
    }
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

// texts and numbers into which cdktf encodes a token, and some that only look like it
const LIKE_A_TOKEN = /TfToken|e\+/;
const LARGEST = 1e15;

/** Whether a value surely holds no token: plain data without a text or a number that may stand for one. */
export function isLiteral(value: unknown): boolean {
  if (typeof value === "string") return !LIKE_A_TOKEN.test(value);
  if (typeof value === "number") return Math.abs(value) < LARGEST;
  if (typeof value !== "object" || value === null) return typeof value !== "function";
  if (Array.isArray(value)) return value.every(isLiteral);
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const key in value) {
    if (LIKE_A_TOKEN.test(key) || !isLiteral((value as { readonly [key: string]: unknown })[key])) return false;
  }
  return true;
}
