import { IamPolicy } from "@cdktf/provider-aws/lib/iam-policy";
import { Aspects, TerraformResource, Testing } from "cdktf";
import type { Statement } from "../../../lib/policy";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../../stacks";
import { london } from "../../support/london";

const policy = (...Statement: Partial<Statement>[]) => JSON.stringify({ Version: "2012-10-17", Statement });
const all: Partial<Statement> = { Effect: "Allow", Action: "*", Resource: "*" };
const NAME = "bounds";
const KEEPER: Partial<LegalHoldExportStackProps> = { aws: { holdKeeper: { mode: "everything" } } };

/** Attaches a boundary that the stack makes to every role, or to those whose path has a word. */
function bounded(text: string, props: Partial<LegalHoldExportStackProps> = {}, role = ""): () => string {
  const stack = new LegalHoldExportStack(Testing.app(), "london", { ...london(), ...props });
  const { arn } = new IamPolicy(stack, "bounds", { name: NAME, policy: text });
  Aspects.of(stack).add({
    visit: (node) => {
      if (!TerraformResource.isTerraformResource(node) || node.terraformResourceType !== "aws_iam_role") return;
      if (node.node.path.includes(role)) node.addOverride("permissions_boundary", arn);
    },
  });
  return () => Testing.synth(stack);
}

test("a boundary that an Aspect attaches is asked, where the stack makes it", () => {
  expect(bounded(policy(all))).not.toThrow();
  expect(bounded(policy({ ...all, Action: "s3:*" }))).toThrow(/kms:GenerateDataKey/);
  expect(bounded(policy({ ...all, Action: "ec2:*" }))).toThrow(/PLANES_DISAGREE/);
  expect(bounded(policy(all, { ...all, Effect: "Deny", Action: "s3:PutObject" }))).toThrow(/PLANES_DISAGREE/);
});

test("one of the hold keeper's role is asked for what the keeper does", () => {
  expect(bounded(policy(all), KEEPER)).not.toThrow();
  expect(
    bounded(policy(all, { ...all, Effect: "Deny", Action: "s3:PutObjectLegalHold" }), KEEPER, "hold_keeper"),
  ).toThrow(/PLANES_DISAGREE/);
});

test("one that the props name and the stack makes is asked as well; of one made elsewhere nothing is known", () => {
  const named = (name: string) => ({
    aws: { exporterRole: { permissionsBoundary: `arn:aws:iam::111122223333:policy/${name}` } },
  });
  const nowhere = "no role has this in its path";
  expect(bounded(policy({ ...all, Action: "ec2:*" }), named(NAME), nowhere)).toThrow(/PLANES_DISAGREE/);
  expect(bounded(policy({ ...all, Action: "ec2:*" }), named("other"), nowhere)).not.toThrow();
});
