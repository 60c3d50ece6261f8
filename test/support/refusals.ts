import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "cdktf";
import { ConfigError } from "../../lib/core";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";

const outdir = mkdtempSync(join(tmpdir(), "refusals-"));
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

/** `CODE field: got` of each fault for which a stack of these props is refused; any other error is thrown on. */
export function refusalOf(props: LegalHoldExportStackProps): string[] {
  try {
    new LegalHoldExportStack(new App({ outdir, stackTraces: false }), "stack", props);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map(({ code, field, got }) => `${code} ${field}: ${got}`);
  }
}
