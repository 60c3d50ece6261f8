import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { TerraformStack, Testing } from "cdktf";
import { plainDependency, setDependsOn } from "../../lib/final/order";
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
    const written = stackWith((key, alias) => (given = setDependsOn([key], alias).dependsOn));
    expect(written).toEqual(["aws_kms_key.key"]);
    expect(given).toEqual(written);
  });

  it("follows a logical id that is overridden later", () => {
    const build = (key: KmsKey, alias: KmsAlias) => {
      setDependsOn([key], alias);
      key.overrideLogicalId("renamed");
    };
    expect(stackWith(build)).toEqual(["aws_kms_key.renamed"]);
  });

  it("can be replaced, added to and left out", () => {
    expect(stackWith((key, alias) => (setDependsOn([key], alias).dependsOn = ["aws_kms_key.other"]))).toEqual([
      "aws_kms_key.other",
    ]);
    expect(stackWith((key, alias) => setDependsOn([key], alias).dependsOn!.push("module.m"))).toEqual([
      "aws_kms_key.key",
      "module.m",
    ]);
    expect(stackWith((_, alias) => setDependsOn([], alias))).toBeUndefined();
  });

  it("takes whatever else has an address", () => {
    expect(stackWith((_, alias) => setDependsOn([{ fqn: "module.keys" }], alias))).toEqual(["module.keys"]);
  });
});

describe("something to wait for, by its plain address", () => {
  it("is plain in its own stack and what it was elsewhere", () => {
    stackWith((key, _, stack) => {
      expect(plainDependency(key, stack).fqn).toBe("aws_kms_key.key");
      const elsewhere = new TerraformStack(stack.node.root, "elsewhere");
      expect(plainDependency(key, elsewhere).fqn).toBe(key.fqn);
      expect(plainDependency({ fqn: "module.keys" }, stack).fqn).toBe("module.keys");
    });
  });
});
