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
import type { AsksOnce, Fragment } from "../lib/final";
import { resolveTokens } from "./resolve-literals";

interface Json {
  [key: string]: unknown;
}

/**
 * A stack that is nearly all literal. Before it writes anything, cdktf resolves every element only to find references to
 * other stacks, and when it writes, every element twice; that is half of a synthesis. Here only what may hold a token is
 * resolved. What is written is the same, which a test compares.
 */
export class LiteralStack extends TerraformStack implements AsksOnce {
  private asked: Map<TerraformElement, Fragment> | undefined;

  override prepareStack(): void {
    this.ensureBackendExists();
    // all of them first: a reference adds elements
    const elements = elementsOf(this, []);
    this.inOnePass(() => elements.forEach((element) => this.resolved(this.fragmentOf(element), true)));
  }

  override toTerraform(): unknown {
    // an override may remove what is there, and hold anything
    if (Object.keys(this["rawOverrides"] as object).length > 0) return super.toTerraform() as unknown;
    try {
      return this.inOnePass(() => this.written());
    } catch {
      // fails as well, and tells it with the whole path
      return super.toTerraform() as unknown;
    }
  }

  /** What an element writes; while the stack is prepared or written it is asked once, so what is judged is what is written. */
  fragmentOf(element: TerraformElement): Fragment {
    const known = this.asked?.get(element);
    if (known !== undefined) return known;
    const fragment = element.toTerraform() as Fragment;
    this.asked?.set(element, fragment);
    return fragment;
  }

  private inOnePass<T>(pass: () => T): T {
    this.asked = new Map();
    try {
      return pass();
    } finally {
      this.asked = undefined;
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
      merge(stack, this.resolved(this.fragmentOf(element), false));
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
