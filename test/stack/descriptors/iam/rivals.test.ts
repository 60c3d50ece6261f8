import { descriptorOf, readStack, type Stack } from "../../../../lib/stack";

class Counted<K, V> extends Map<K, V> {
  asked = 0;
  override get(key: K): V | undefined {
    this.asked += 1;
    return super.get(key);
  }
}

const each = (count: number, body: (i: number) => object) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i}`, body(i)]));

/** How often the blocks of a type are asked for, where each role has an inline policy of the same name. */
function asked(count: number): number {
  const resource = {
    aws_iam_role: each(count, (i) => ({ name: `r${i}` })),
    aws_iam_role_policy: each(count, (i) => ({ name: "p", role: `r${i}`, policy: "{}" })),
  };
  const { stack } = readStack("s", JSON.stringify({ resource }));
  const resources = new Counted(stack.resources);
  const counted: Stack = { ...stack, resources };
  for (const block of stack.resources.get("aws_iam_role_policy")!) descriptorOf(block.type)!.policies!(block, counted);
  return resources.asked;
}

test("who holds a policy is looked up in what is worked out once", () => {
  expect(asked(40)).toBe(asked(4));
});
