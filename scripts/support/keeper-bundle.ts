import { join } from "node:path";
import { build } from "esbuild";
import { zipSync } from "fflate";

const ROOT = join(__dirname, "..", "..");

/** The zip that Lambda runs, as it is committed. */
export const KEEPER_ZIP = join(ROOT, "lib", "aws", "hold-keeper", "handler.zip");

/** The handler and what it imports, as one readable file; the SDK is the runtime's own. */
export async function bundleKeeper(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["lib/aws/hold-keeper/handler/entry.ts"],
    bundle: true,
    write: false,
    platform: "node",
    target: "node22",
    format: "cjs",
    external: ["@aws-sdk/*"],
    charset: "utf8",
  });
  return outputFiles[0]!.contents;
}

/** A zip of the bundle, the same bytes on every machine. */
export function zipKeeper(bundle: Uint8Array): Uint8Array {
  // made of local parts, which is what the zip keeps: no time zone gets in
  const mtime = new Date(1980, 0, 1);
  return zipSync({ "index.js": [bundle, { mtime, os: 3, attrs: 0o100644 << 16 }] }, { level: 9 });
}
