import { manifestPolicy, readManifest, renderVerification, verify } from "../../export";
import { exportErrorText } from "../export-error";
import { needsText, ownWorld, type ExportWorld } from "../reconcile";
import { Progress } from "../terminal";
import { UsageError } from "../usage-error";

/** Options of `legal-hold verify`, as given. */
export interface VerifyOptions {
  readonly hash?: boolean;
  readonly seal?: string;
  readonly timestampCa?: string;
  readonly printPolicy?: boolean;
  readonly json?: boolean;
}

/** Reads, compares, prints, and returns the exit code. Never throws: every error is printed as one message. */
export async function runVerify(
  path: string,
  options: VerifyOptions,
  { terminal, aws }: Pick<ExportWorld, "terminal" | "aws"> = ownWorld(),
): Promise<number> {
  const progress = new Progress(terminal);
  try {
    const seal = options.seal?.trim().toLowerCase();
    if (seal !== undefined && !/^[0-9a-f]{64}$/.test(seal))
      throw new UsageError("--seal: must be 64 hexadecimal digits.");
    const manifest = await readManifest(path);
    if (options.printPolicy) {
      terminal.out(needsText("", [], [manifestPolicy(manifest.head)]));
      return 0;
    }
    const { timestampCa } = options;
    const report = await verify(await aws(manifest.head.region), manifest, {
      hash: options.hash === true,
      ...(seal === undefined ? {} : { seal }),
      ...(timestampCa === undefined ? {} : { timestampCa }),
      onProgress: (text) => progress.show(text),
    });
    progress.clear();
    terminal.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : renderVerification(report, terminal.colours));
    return report.manifest.length + report.differences.length === 0 ? 0 : 2;
  } catch (error) {
    progress.clear();
    terminal.err(`legal-hold verify: ${exportErrorText(error)}\n`);
    return 1;
  }
}
