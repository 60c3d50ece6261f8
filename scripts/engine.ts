// Makes the package for cdktn, the continuation of cdktf, out of the built one: the same code under other names.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const USAGE = `Usage: node --import tsx scripts/engine.ts [folder]

Writes the package for cdktn into a folder (default: dist-cdktn), from dist as \`npm run build\` left it.`;

const ROOT = join(__dirname, "..");

/** What the engine is called in code, text and manifest. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bcdktf-genesys-legal-hold\b/g, "cdktn-genesys-legal-hold"],
  // modules, as they are required and imported
  [/(["'`])cdktf(-cli)?\1/g, "$1cdktn$2$1"],
  [/(["'`])(@?)cdktf\//g, "$1$2cdktn/"],
  // a member of that name, which minified code writes without quotes
  [/(?<=[\w)\]])\.cdktf\b(?![.\w-])/g, ".cdktn"],
  // its command; cdktf.json, cdktf.out and CDKTF_ variables keep their names
  [/\bcdktf (?=(synth|plan|diff|deploy|destroy)\b)/g, "cdktn "],
  [/\b(npm install .*?)\bcdktf@0\.21(.*?)@cdktf\/provider-aws@21/g, "$1cdktn@0.24$2@cdktn/provider-aws@25"],
];

/** Released together: the engine, and the bindings of the AWS provider made for it. */
const PEERS: { readonly [name: string]: string } = {
  "@cdktn/provider-aws": "^25.7.0",
  cdktn: "^0.24.0",
  constructs: ">=10.6.0 <10.8.0",
};
const OF_CDKTF = ["@cdktf/provider-aws", "cdktf", "constructs"];
// the oldest Node that the bindings of the AWS provider declare
const NODE = ">=22.11";

interface Manifest {
  readonly name: string;
  readonly files: readonly string[];
  readonly peerDependencies: { readonly [name: string]: string };
  readonly [field: string]: unknown;
}

function main([folder = join(ROOT, "dist-cdktn")]: readonly string[]): void {
  if (/^-/.test(folder)) return console.log(USAGE);
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
  rmSync(folder, { recursive: true, force: true });
  for (const file of manifest.files.flatMap(filesBelow)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    if (!/\.(js|d\.ts|json|md)$/.test(file)) cpSync(join(ROOT, file), join(folder, file));
    else writeFileSync(join(folder, file), renamed(readFileSync(join(ROOT, file), "utf8")));
  }
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifestOf(manifest), null, 2)}\n`);
  console.log(`${folder.replace(`${ROOT}/`, "")}: ${renamed(manifest.name)}`);
}

function filesBelow(name: string): readonly string[] {
  try {
    return readdirSync(join(ROOT, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
  } catch {
    return [name];
  }
}

function renamed(text: string): string {
  return NAMES.reduce((now, [from, to]) => now.replace(from, to), text);
}

// what is only for this repository stays here: scripts name files that the package does not have
function manifestOf({ scripts, devDependencies, overrides, peerDependencies, ...rest }: Manifest): object {
  void [scripts, devDependencies, overrides];
  const others = Object.entries(peerDependencies).filter(([name]) => !OF_CDKTF.includes(name));
  const named = JSON.parse(renamed(JSON.stringify(rest))) as object;
  return { ...named, engines: { node: NODE }, peerDependencies: { ...PEERS, ...Object.fromEntries(others) } };
}

main(process.argv.slice(2));
