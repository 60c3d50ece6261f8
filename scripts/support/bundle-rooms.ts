import { addTo, groupedBy } from "../../lib/core";
import { readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { build, type Plugin } from "esbuild";

/** The repository. */
export const ROOT = join(__dirname, "..", "..");

/** One file of the package: the source it is named after, and the sources that went into it. */
export interface Bundle {
  /** Path of the source without extension, such as `lib/policy/index`. */
  readonly entry: string;
  /** Paths of the sources in it, from the root. */
  readonly sources: readonly string[];
  readonly code: string;
}

interface Plan {
  /** Which entry a source belongs to that several would hold. */
  readonly homes: ReadonlyMap<string, string>;
  /** Those of them that other files ask for, with the names that are asked of each. */
  readonly wanted: Map<string, Set<string>>;
}

/**
 * Puts the sources behind each entry into one file; what belongs to another entry is required from there. Each module
 * exists once, or there would be two of a class or of a cache.
 * @param doors what the package exports and runs, with all that they export
 * @param apart what gets a file besides, with what others ask of it
 */
export async function bundleRooms(doors: readonly string[], apart: readonly string[]): Promise<readonly Bundle[]> {
  const entries = [...doors, ...apart];
  const homes = new Map<string, string>(entries.map((entry) => [`${entry}.ts`, entry]));
  const wanted: Plan["wanted"] = new Map(doors.map((entry) => [`${entry}.ts`, new Set([ALL])]));
  for (;;) {
    const before = namesIn(wanted);
    const bundles = await Promise.all(entries.map((entry) => bundleOne(entry, { homes, wanted })));
    const shared = sharedSources(bundles);
    if (shared.size === 0 && namesIn(wanted) === before) return numbered(bundles);
    for (const [source, holders] of shared) homes.set(source, homeOf(source, holders, entries));
  }
}

function namesIn(wanted: Plan["wanted"]): number {
  return [...wanted.values()].reduce((sum, names) => sum + names.size, 0);
}

const INNER = /"#(?:lib|stacks)\/[\w./-]+\.ts"/g;

/** Sources that other files ask for are called by numbers in the end: their paths are 2 kB of the download. */
function numbered(bundles: readonly Bundle[]): readonly Bundle[] {
  const asked = new Set(bundles.flatMap(({ code }) => code.match(INNER) ?? []));
  const numbers = new Map([...asked].sort().map((source, i) => [source, `"#${i}"`]));
  return bundles.map((bundle) => ({ ...bundle, code: bundle.code.replace(INNER, (source) => numbers.get(source)!) }));
}

function sharedSources(bundles: readonly Bundle[]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const { entry, sources } of bundles) {
    for (const source of sources) addTo(holders, source, entry);
  }
  return new Map([...holders].filter(([, entries]) => entries.length > 1));
}

/** The entry whose folder the source is in, the closest of them, whether or not it would hold the source for itself. */
function homeOf(source: string, holders: readonly string[], entries: readonly string[]): string {
  const around = entries.filter((entry) => source.startsWith(`${dirname(entry)}/`));
  const home = around.sort((a, b) => b.length - a.length)[0];
  if (home === undefined) throw new Error(`${source} is in ${holders.join(", ")}: make it an entry`);
  return home;
}

async function bundleOne(entry: string, plan: Plan): Promise<Bundle> {
  const own = `${entry}.ts`;
  const inner = [...plan.wanted.keys()].filter((one) => one !== own && plan.homes.get(one) === entry).sort();
  // a name that no source can have by chance
  const exports = inner.map((source) => `export * as ${JSON.stringify(`#${source}`)} from "${ASKED}${source}";`);
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    // the first line of a program, by which it is run, is only kept of a file
    ...(inner.length === 0 && plan.wanted.get(own)?.has(ALL)
      ? { entryPoints: [own] }
      : { stdin: { contents: [`export * from "${ASKED}${own}";`, ...exports].join("\n"), resolveDir: ROOT } }),
    outfile: `${entry}.js`,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    // indentation and names of variables are a good part of what is downloaded; the types keep theirs, and their comments
    minify: true,
    // Node prints the line of an error that nobody catches
    lineLimit: 300,
    plugins: [asked(plan), elsewhere(entry, plan), asInSources(entry)],
    logLevel: "error",
  });
  const sources = Object.keys(metafile.inputs).filter((source) => /^(lib|stacks)\//.test(source));
  const code = joined(outputFiles[0]!.text.replace(BROKEN_PATH, (path) => path.replaceAll("\\\n", "")));
  return { entry, sources, code: plan.wanted.get(own)?.has(ALL) ? code : code.replace(NAMED, "") };
}

// a path that goes on in the next line
const BROKEN_PATH = /"[#.](?:[^"\\\n]|\\\n)*"/g;

// tells ES modules what they can import by name: they can only come to doors
const NAMED = /0\s*&&\s*\(\s*module\s*\.exports\s*=\s*\{[^{}]*\}\s*\)\s*;\n/;

/** Every name that a source exports. */
const ALL = "*";
// before the path of a source: of what it exports, only what is asked of it, so that the rest is left out
const ASKED = "asked of ";

function asked({ wanted }: Plan): Plugin {
  return {
    name: "what is asked of a source",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^asked of / }, ({ path }) => ({ path: path.slice(ASKED.length), namespace: ASKED }));
      onLoad({ filter: /^/, namespace: ASKED }, ({ path }) => {
        const names = [...(wanted.get(path) ?? [])].sort();
        const what = names.length === 0 || names.includes(ALL) ? ALL : `{ ${names.join(", ")} }`;
        return { contents: `export ${what} from "./${path}";`, loader: "ts", resolveDir: ROOT };
      });
    },
  };
}

/** The names that a source asks of another by a path; all where it does not say which. */
function namesAsked(code: string, path: string): readonly string[] {
  const from = `"${path.replaceAll(".", "\\.")}"`;
  const named = new RegExp(
    `(?:import|export) (type )?\\{([^{}]*)\\} from ${from}|const \\{([^{}]*)\\} = require\\(${from}`,
    "g",
  );
  const lists = [...code.matchAll(named)];
  const times = [...code.matchAll(new RegExp(`(?:from |\\brequire\\()${from}`, "g"))].length;
  if (lists.length < times) return [ALL];
  return lists
    .filter(([, type]) => type === undefined)
    .flatMap(([, , names, required]) => (names ?? required!).split(","))
    .map((name) => name.trim().split(/ as |: /)[0]!)
    .filter((name) => name !== "" && !name.startsWith("type "));
}

// not those that only tell the names of a module to whoever reads it without running it
const REQUIRED = /(?<!\.\.\.\s*)\brequire\s*\(\s*"([^"#]+)(#[^"]+)?"\s*\)/g;

/**
 * What belongs to another entry is taken from the names that are no names of its door. A file that several sources ask for
 * is required once: Node looks for it on the disk each time when another file had loaded it first.
 */
function joined(code: string): string {
  const asked = groupedBy([...code.matchAll(REQUIRED)], ([, file]) => file!);
  const shared = [...asked].filter(([, times]) => times.length > 1).map(([file]) => file);
  const text = code.replace(REQUIRED, (_, file: string, source?: string) => {
    const place = shared.indexOf(file);
    return (place < 0 ? `require("${file}")` : `__file${place}()`) + (source === undefined ? "" : `["${source}"]`);
  });
  const loaders = shared.map((file, i) => `function __file${i}(){return __file${i}.exports??=require("${file}")}\n`);
  return text + loaders.join("");
}

/** What lives in another file is required from there; data stays a file of its own. */
function elsewhere(entry: string, { homes, wanted }: Plan): Plugin {
  const fromEntry = (file: string): string => {
    const path = posix.relative(dirname(entry), file);
    return path.startsWith(".") ? path : `./${path}`;
  };
  return {
    name: "elsewhere",
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ importer, kind, namespace, path, resolveDir }) => {
        if (kind === "entry-point" || namespace === ASKED) return undefined;
        const target = relative(ROOT, join(resolveDir, path)).replaceAll("\\", "/");
        if (target.endsWith(".json")) return { path: fromEntry(target), external: true };
        const source = [target, `${target}.ts`, `${target}/index.ts`].find((one) => homes.has(one));
        const home = source === undefined ? entry : homes.get(source)!;
        if (source === undefined || home === entry) return undefined;
        for (const name of namesAsked(readFileSync(importer, "utf8"), path)) {
          wanted.set(source, (wanted.get(source) ?? new Set()).add(name));
        }
        if (source === `${home}.ts`) return { path: fromEntry(`${home}.js`), external: true };
        return { path: `${fromEntry(`${home}.js`)}#${source}`, external: true };
      });
    },
  };
}

/** `__dirname` stays the folder of the source that names it, and a class keeps its name, by which it is printed. */
function asInSources(entry: string): Plugin {
  return {
    name: "as in the sources",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const folder = relative(join(ROOT, dirname(entry)), dirname(path)).replaceAll("\\", "/");
        const here = `require("node:path").join(__dirname, ${JSON.stringify(folder)})`;
        const contents = readFileSync(path, "utf8")
          .replace(/\b__dirname\b/g, () => here)
          .replace(/^export (?:abstract )?class (\w+)[^{\n]*\{/gm, '$& static readonly name = "$1";');
        return { contents, loader: "ts" };
      });
    },
  };
}
