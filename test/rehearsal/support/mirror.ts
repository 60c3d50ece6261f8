import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { answersFor, readStack } from "../../../lib/rehearsal";

const PLUGIN = join(__dirname, "plugin.ts");

/** What Terraform calls the platform that it runs on. */
export const PLATFORM = `${process.platform}_${{ x64: "amd64", arm64: "arm64" }[process.arch as string] ?? process.arch}`;

/** Where Terraform looks for a source without a host. */
export const HOST = ["registry", "terraform", "io"].join(".");

interface Options {
  /** File in which the programs note what they were configured with. @default one beside the mirror */
  readonly notes?: string;
  /** @default that of this machine */
  readonly platforms?: readonly string[];
}

/**
 * Fills a filesystem mirror: programs under the real addresses of the providers, in the versions that the stack asks for,
 * another one for each platform.
 * @returns a file with settings of Terraform's command line that has it look there and nowhere else
 */
export function mirror(
  stackDir: string,
  folder: string,
  { notes = `${folder}.notes`, platforms = [PLATFORM] }: Options = {},
): string {
  const { terraform } = JSON.parse(readFileSync(join(stackDir, "cdk.tf.json"), "utf8")) as {
    terraform: { required_providers: { [name: string]: { source: string; version: string } } };
  };
  const [answers, config] = [`${folder}.answers.json`, `${folder}.tfrc`];
  writeFileSync(answers, JSON.stringify(answersFor(readStack(stackDir))));
  for (const { source, version } of Object.values(terraform.required_providers)) {
    const name = source.includes("/") ? source : `hashicorp/${source}`;
    const number = /\d+\.\d+\.\d+/.exec(version)?.[0] ?? `${/\d+\.\d+/.exec(version)![0]}.0`;
    const loader = pathToFileURL(require.resolve("tsx")).href;
    const command = [process.execPath, "--import", loader, PLUGIN, name, answers, notes];
    for (const platform of platforms) {
      const place = join(folder, HOST, name, number, platform);
      mkdirSync(place, { recursive: true });
      const program = join(place, `terraform-provider-${name.split("/")[1]!}_v${number}`);
      writeFileSync(program, `#!/bin/sh\n# ${platform}\nexec ${command.map((word) => `'${word}'`).join(" ")}\n`);
      chmodSync(program, 0o755);
    }
  }
  writeFileSync(config, `provider_installation {\n  filesystem_mirror {\n    path = "${folder}"\n  }\n}\n`);
  return config;
}
