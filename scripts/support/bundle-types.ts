import { join } from "node:path";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

/** A declaration file, by its path below the folder, without extension. */
interface Declarations {
  readonly entry: string;
  readonly text: string;
}

/**
 * Joins declaration files: one for each entry, and one for what the same entries share, so that a type has one declaration and
 * an entry imports only what it needs. What no importer can come to is left out.
 * @param folder with the declaration files that the compiler wrote
 * @param entries paths below the folder, without extension
 */
export async function bundleTypes(folder: string, entries: readonly string[]): Promise<readonly Declarations[]> {
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((entry) => [entry, join(folder, `${entry}.d.ts`)])),
    external: (name) => !/^[./]/.test(name),
    plugins: [dts({ respectExternal: true })],
    // the command line exports nothing
    onwarn: ({ code, message }) => {
      if (code !== "EMPTY_BUNDLE") throw new Error(message);
    },
  });
  const { output } = await bundle.generate({
    format: "es",
    // or a small part would go into an entry that needs cdktf, and all others would need it
    experimentalMinChunkSize: 0,
    entryFileNames: "[name].d.ts",
    chunkFileNames: ({ name }) => `lib/shared/${name.replace(/\.d$/, "")}.d.ts`,
  });
  return output.flatMap((part) =>
    part.type === "chunk" ? [{ entry: part.fileName.replace(/\.d\.ts$/, ""), text: part.code }] : [],
  );
}
