import {
  DefaultTokenResolver,
  StringConcat,
  TerraformElement,
  TerraformOutput,
  TerraformStack,
  Tokenization,
} from "cdktf";
import type { IConstruct } from "constructs";
import { merge } from "../lib/core";
import { resolveTokens } from "./resolve-literals";

interface Json {
  [key: string]: unknown;
}

/**
 * A stack that is nearly all literal. Before it writes anything, cdktf resolves every element only to find references to
 * other stacks, and when it writes, every element twice; that is half of a synthesis. Here only what may hold a token is
 * resolved. What is written is the same, which a test compares.
 */
export class LiteralStack extends TerraformStack {
  override prepareStack(): void {
    this.ensureBackendExists();
    // all of them first: a reference adds elements
    for (const element of elementsOf(this, [])) this.resolved(element.toTerraform(), true);
  }

  override toTerraform(): unknown {
    // an override may remove what is there, and hold anything
    if (Object.keys(this["rawOverrides"] as object).length > 0) return super.toTerraform() as unknown;
    try {
      return this.written();
    } catch {
      // fails as well, and tells it with the whole path
      return super.toTerraform() as unknown;
    }
  }

  private written(): Json {
    const metadata: Json = {
      version: this.node.tryGetContext("cdktfVersion") as unknown,
      stackName: this.node.id,
      backend: "local",
    };
    const outputs: Json = {};
    const stack: Json = { "//": { metadata, outputs } };
    for (const element of elementsOf(this, [])) {
      merge(metadata, this.resolved(element.toMetadata(), false));
      merge(stack, this.resolved(element.toTerraform(), false));
      if (TerraformOutput.isTerraformOutput(element)) {
        const path = element.node.path.split("/");
        merge(
          outputs,
          path.reduceRight<unknown>((inner, part) => ({ [part]: inner }), element.friendlyUniqueId) as Json,
        );
      }
    }
    return stack;
  }

  private resolved(value: unknown, preparing: boolean): Json {
    const options = { scope: this, preparing, resolver: new DefaultTokenResolver(new StringConcat()) };
    return resolveTokens(value, (part) => Tokenization.resolve(part, options) as unknown) as Json;
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
