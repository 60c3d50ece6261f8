import { TerraformElement, Testing } from "cdktf";
import type { Construct } from "constructs";
import { fragmentOf } from "../../lib/final";
import { LiteralStack } from "../../stacks/literal-stack";

/** Writes how often it was asked. */
class Counting extends TerraformElement {
  asked = 0;

  override toTerraform(): object {
    this.asked += 1;
    return { locals: { [this.node.id]: this.asked } };
  }
}

/** Judges what another element writes. */
class Judging extends TerraformElement {
  judged: unknown;

  constructor(
    scope: Construct,
    id: string,
    private readonly of: TerraformElement,
  ) {
    super(scope, id);
  }

  override toTerraform(): object {
    this.judged = fragmentOf(this.of);
    return {};
  }
}

describe("what an element writes", () => {
  it("is what was judged, though the element says something else each time", () => {
    const stack = new LiteralStack(Testing.app(), "stack");
    const before = new Judging(stack, "before", new Counting(stack, "one"));
    const after = new Judging(stack, "after", before["of"]);
    stack.prepareStack();
    const { locals } = stack.toTerraform() as { readonly locals: object };
    expect(before.judged).toEqual({ locals });
    expect(after.judged).toEqual({ locals });
    expect(locals).toEqual({ one: 2 });
  });

  it("is asked anew outside of a synthesis", () => {
    const stack = new LiteralStack(Testing.app(), "stack");
    const element = new Counting(stack, "one");
    expect([fragmentOf(element), fragmentOf(element)]).toEqual([{ locals: { one: 1 } }, { locals: { one: 2 } }]);
  });
});
