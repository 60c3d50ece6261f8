import {
  DefaultTokenResolver,
  StringConcat,
  TerraformElement,
  TerraformOutput,
  TerraformStack,
  Tokenization,
} from "cdktf";
import type { Construct, IConstruct } from "constructs";
import { merge } from "../lib/core";
import type { AsksOnce, Fragment } from "../lib/final";
import { resolveTokens } from "./resolve-literals";
import { stackId } from "./stack-id";

interface Json {
  [key: string]: unknown;
}

/**
 * A stack that is nearly all literal. cdktf resolves every element once to find references to other stacks, and twice more
 * when it writes; that is half of a synthesis. Here only values that may hold a token are resolved. The output is the same,
 * which a test checks.
 */
export class LiteralStack extends TerraformStack implements AsksOnce {
  private asked: Map<TerraformElement, Fragment> | undefined;

  constructor(scope: Construct, id: string) {
    super(scope, stackId(id));
  }

  override prepareStack(): void {
    this.ensureBackendExists();
    // all elements are collected first, since a reference adds elements
    const elements = elementsOf(this, []);
    this.inOnePass(() => elements.forEach((element) => this.resolved(this.fragmentOf(element), true)));
  }

  override toTerraform(): unknown {
    // an override may remove members and hold any value
    if (Object.keys(this["rawOverrides"] as object).length > 0) return super.toTerraform() as unknown;
    try {
      return this.inOnePass(() => this.written());
    } catch {
      // cdktf's own way fails as well, with the full path in its message
      return super.toTerraform() as unknown;
    }
  }

  /** The output of an element; it is computed once while the stack is prepared or written, so the checked output is the written one. */
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
    // a nested stack is prepared separately
    if (!TerraformStack.isStack(child)) elementsOf(child, found);
  }
  return found;
}
