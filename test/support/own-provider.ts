import { AwsProvider, type AwsProviderConfig } from "@cdktf/provider-aws/lib/provider";
import { App, TerraformStack, TerraformVariable } from "cdktf";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LegalHoldExport, type LegalHoldExportProps } from "../../lib/hold";
import { GenesyscloudProvider } from "../../lib/provider-genesyscloud/provider";
import { london } from "./london";

const out = mkdtempSync(join(tmpdir(), "provider-place-"));
afterAll(() => rmSync(out, { recursive: true }));
let made = 0;

export type Settings = (stack: TerraformStack) => AwsProviderConfig;

/** The account of the export in it. */
export const ACCOUNT = "111122223333";
/** A value that a variable of Terraform tells. */
export const variable = (stack: TerraformStack) =>
  new TerraformVariable(stack, "place", { type: "string" }).stringValue;

/** A stack of somebody's own around an export, written into a folder of its own. */
export function written(settings: Settings, alias?: Settings): string {
  const outdir = join(out, String(++made));
  const app = new App({ outdir, stackTraces: false });
  const stack = new TerraformStack(app, "own");
  new AwsProvider(stack, "aws", settings(stack));
  const other = alias && new AwsProvider(stack, "other", { alias: "other", ...alias(stack) });
  new GenesyscloudProvider(stack, "genesyscloud");
  const { backend: _, genesysCredentials: __, tags: ___, ...props } = london();
  new LegalHoldExport(stack, "export", {
    ...(props as LegalHoldExportProps),
    ...(other && { aws: { provider: other } }),
  });
  app.synth();
  return join(outdir, "stacks", "own");
}
