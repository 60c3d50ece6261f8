import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import {
  CloudBackend,
  Fn,
  Lazy,
  LocalBackend,
  NamedCloudWorkspace,
  TerraformOutput,
  TerraformStack,
  Testing,
  Token,
} from "cdktf";
import { Construct } from "constructs";
import { LiteralStack } from "../../stacks/literal-stack";

type Stack = new (...given: ConstructorParameters<typeof TerraformStack>) => TerraformStack;

/** Two stacks, one with an output made of the other's key. @returns what is written of both */
function written(Kind: Stack, value: (key: KmsKey) => unknown): readonly unknown[] {
  const app = Testing.app();
  const [from, to] = ["from", "to"].map((id) => new Kind(app, id)) as [TerraformStack, TerraformStack];
  new LocalBackend(from, {});
  const key = new KmsKey(from, "key", { tags: { purpose: "evidence" } });
  new TerraformOutput(to, "plain", { value: "no token" });
  new TerraformOutput(to, "value", { value: value(key) });
  for (const stack of [from, to]) stack.prepareStack();
  return [from, to].map((stack) => stack.toTerraform() as unknown);
}

const values: readonly (readonly [string, (key: KmsKey) => unknown])[] = [
  ["a text", (key) => key.arn],
  ["a text within a text", (key) => `key ${key.arn}!`],
  ["a text in a list in an object", (key) => ({ deep: [{ arn: key.arn }] })],
  ["a number", (key) => Token.asNumber(key.arn)],
  ["a number within a text", (key) => `${Token.asNumber(key.arn)} days`],
  ["a list", (key) => Token.asList(key.arn)],
  ["a list of numbers", (key) => Token.asNumberList(key.arn)],
  ["a map", (key) => Token.asStringMap(key.tagsAll)],
  ["a key of an object", (key) => ({ [key.arn]: "x" })],
  ["a function", (key) => Fn.upper(key.arn)],
  ["something worked out later", (key) => Lazy.stringValue({ produce: () => key.arn })],
];

describe("a stack that is nearly all literal", () => {
  it.each(values)("finds the reference to another stack in %s", (_, value) => {
    const [from, to] = written(LiteralStack, value);
    expect([from, to]).toEqual(written(TerraformStack, value));
    expect(JSON.stringify(to)).toContain("terraform_remote_state");
    expect(JSON.stringify(from)).toContain("cross-stack-output");
  });

  it.each<[string, (stack: TerraformStack) => void]>([
    ["overrides", (stack) => stack.addOverride("resource.aws_kms_key.key.tags", undefined)],
    [
      "lists that are put together",
      (stack) =>
        void ["eu-west-1", "eu-west-2"].map((region) => new AwsProvider(stack, region, { region, alias: region })),
    ],
    [
      "a cloud backend",
      (stack) => void new CloudBackend(stack, { organization: "o", workspaces: new NamedCloudWorkspace("w") }),
    ],
    [
      "an output in a construct",
      (stack) => void new TerraformOutput(new Construct(stack, "inner"), "deep", { value: 1 }),
    ],
    ["an override of a resource", (stack) => new KmsKey(stack, "k2", {}).addOverride("description", "${x}")],
    ["nothing more", () => {}],
  ])("is written as any other: %s", (_, add) => {
    const both = [LiteralStack, TerraformStack].map((Kind) => {
      const stack = new Kind(Testing.app(), "stack");
      add(stack);
      new KmsKey(stack, "key", { tags: { purpose: "evidence" } });
      stack.prepareStack();
      return stack.toTerraform() as unknown;
    });
    expect(JSON.stringify(both[0])).toBe(JSON.stringify(both[1]));
  });

  it.each<[string, unknown]>([
    ["a function", { deep: { value: () => "x" } }],
    ["the values of a map", { deep: Object.values(Token.asStringMap(Lazy.stringValue({ produce: () => "x" }))) }],
    ["a list within a text", { deep: Token.asList(Lazy.stringValue({ produce: () => "x" }))[0] }],
  ])("refuses %s in cdktf's words", (_, value) => {
    const [ours, theirs] = [LiteralStack, TerraformStack].map((Kind) => {
      const stack = new Kind(Testing.app(), "stack");
      new TerraformOutput(stack, "out", { value });
      try {
        stack.toTerraform();
        return "";
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(theirs).not.toBe("");
    expect(ours).toBe(theirs);
  });

  it("is written as any other where nothing refers to anything", () => {
    const value = () => "literal";
    expect(written(LiteralStack, value)).toEqual(written(TerraformStack, value));
  });
});
