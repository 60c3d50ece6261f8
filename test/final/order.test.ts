import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { TerraformStack, Testing } from "cdktf";
import { after, byAddress } from "../../lib/final/order";
import { only, synthStack } from "../support/synth";

function stackWith(build: (key: KmsKey, alias: KmsAlias, stack: TerraformStack) => void) {
  const stack = new TerraformStack(Testing.app(), "test");
  const key = new KmsKey(stack, "key", {});
  build(key, new KmsAlias(stack, "alias", { name: "alias/evidence", targetKeyId: "some" }), stack);
  return only(synthStack(stack), "aws_kms_alias")["depends_on"];
}

describe("waiting for others", () => {
  it("is what dependsOn writes, with no token in it", () => {
    let given: readonly string[] | undefined;
    const written = stackWith((key, alias) => (given = after([key], alias).dependsOn));
    expect(written).toEqual(["aws_kms_key.key"]);
    expect(given).toEqual(written);
  });

  it("follows a logical id that is overridden later", () => {
    const build = (key: KmsKey, alias: KmsAlias) => {
      after([key], alias);
      key.overrideLogicalId("renamed");
    };
    expect(stackWith(build)).toEqual(["aws_kms_key.renamed"]);
  });

  it("can be replaced, added to and left out", () => {
    expect(stackWith((key, alias) => (after([key], alias).dependsOn = ["aws_kms_key.other"]))).toEqual([
      "aws_kms_key.other",
    ]);
    expect(stackWith((key, alias) => after([key], alias).dependsOn!.push("module.m"))).toEqual([
      "aws_kms_key.key",
      "module.m",
    ]);
    expect(stackWith((_, alias) => after([], alias))).toBeUndefined();
  });

  it("takes whatever else has an address", () => {
    expect(stackWith((_, alias) => after([{ fqn: "module.keys" }], alias))).toEqual(["module.keys"]);
  });
});

describe("something to wait for, by its plain address", () => {
  it("is plain in its own stack and what it was elsewhere", () => {
    stackWith((key, _, stack) => {
      expect(byAddress(key, stack).fqn).toBe("aws_kms_key.key");
      const elsewhere = new TerraformStack(stack.node.root, "elsewhere");
      expect(byAddress(key, elsewhere).fqn).toBe(key.fqn);
      expect(byAddress({ fqn: "module.keys" }, stack).fqn).toBe("module.keys");
    });
  });
});
