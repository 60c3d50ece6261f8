import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { App, Aspects, TerraformResource, Testing } from "cdktf";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigError } from "../../../lib/core";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../../stacks";
import { london } from "../../support/london";
import { harmless, refused, rewrite, set, type Change, type Resources } from "../../support/written-changes";

const KEEPER: Partial<LegalHoldExportStackProps> = { aws: { holdKeeper: { mode: "everything" } } };

function stackWith(type: string, change: Change, props: Partial<LegalHoldExportStackProps> = {}): LegalHoldExportStack {
  const stack = new LegalHoldExportStack(Testing.app(), "london", { ...london(), ...props });
  Aspects.of(stack).add({
    visit(node) {
      if (TerraformResource.isTerraformResource(node) && node.terraformResourceType === type)
        change(node as Resources, stack);
    },
  });
  return stack;
}

test.each(refused)("an Aspect is refused: %s", (what, type, change) => {
  const stack = stackWith(type, change, what.includes("keeper") ? KEEPER : {});
  expect(() => Testing.synth(stack)).toThrow(ConfigError);
  expect(() => Testing.synth(stack)).toThrow(/PLANES_DISAGREE|CUSTODIAN_LOCKED_OUT|ADMINISTRATOR_LOCKED_OUT|TRUST_/);
});

test.each(harmless)("an Aspect passes: %s", (_, type, change) => {
  expect(() => Testing.synth(stackWith(type, change))).not.toThrow();
});

test("everything is told at once, with the address of each", () => {
  const stack = stackWith("aws_s3_bucket", set("force_destroy", true));
  Aspects.of(stack).add({
    visit: (node) => void (node instanceof S3BucketPolicy && rewrite(() => [])(node as never, stack)),
  });
  let thrown: unknown;
  try {
    Testing.synth(stack);
  } catch (error) {
    thrown = error;
  }
  const { faults } = thrown as ConfigError;
  expect(faults.map(({ field }) => field.replace(/_[0-9A-F]{8}/, ""))).toEqual(
    expect.arrayContaining([
      "aws_s3_bucket.export_bucket.force_destroy",
      "aws_s3_bucket_policy.export_bucket_policy.policy",
    ]),
  );
});

describe("however a stack is written", () => {
  const outdir = mkdtempSync(join(tmpdir(), "final-"));
  afterAll(() => rmSync(outdir, { recursive: true, force: true }));
  const make = (app: App) => new LegalHoldExportStack(app, "london", london());
  const bucketOf = (stack: LegalHoldExportStack) =>
    stack.export.aws.bucket!.node.findChild("bucket") as TerraformResource;

  test.each([{}, { skipValidation: true }])("an app with %j refuses an override before a file is written", (config) => {
    const app = new App({ outdir: mkdtempSync(join(outdir, "app-")), ...config });
    bucketOf(make(app)).addOverride("force_destroy", true);
    expect(() => app.synth()).toThrow(/PLANES_DISAGREE/);
    expect(readdirSync(join(app.outdir, "stacks"))).toEqual([]);
  });

  test("an override of the stack counts, and so does one that is written on the second time", () => {
    const stack = make(Testing.app());
    expect(() => Testing.synth(stack)).not.toThrow();
    stack.addOverride(`resource.aws_s3_bucket.${bucketOf(stack).friendlyUniqueId}.force_destroy`, true);
    expect(() => Testing.synth(stack)).toThrow(/force_destroy/);
    expect(() => Testing.fullSynth(stack)).toThrow(/force_destroy/);
  });

  test("another logical id is no change", () => {
    const stack = make(Testing.app());
    bucketOf(stack).overrideLogicalId("evidence");
    expect(Testing.synth(stack)).toContain('"evidence"');
  });

  test("HCL is refused, whoever asks for it", () => {
    const app = new App({ outdir: mkdtempSync(join(outdir, "hcl-")), hclOutput: true });
    make(app);
    expect(() => app.synth()).toThrow(/HCL_OUTPUT_REFUSED/);
    expect(() => Testing.synthHcl(make(Testing.app()))).toThrow(/HCL_OUTPUT_REFUSED/);
  });
});
